// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.halqa.store.spi.Expiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every hour whether the last day of a pairing is over; also right after a start. The register of what was destroyed asks as
 * well, and writes it down.
 */
@Component(immediate = true)
public final class LastDaysComponent implements Expiring {

    private static final Logger LOG = LoggerFactory.getLogger(LastDaysComponent.class);
    private static final int FIRST_MINUTES = 1;
    private static final int MINUTES = 60;

    private final Pairings pairings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "halqa-surveys");
        made.setDaemon(true);
        return made;
    });

    /** Called by Declarative Services. */
    @Activate
    public LastDaysComponent(@Reference SurveyWorks works) {
        this.pairings = works.parts().pairings();
        thread.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** A fault of one hour is named and tried again the next; thrown on, it would end all further hours. */
    private void sweep() {
        try {
            pairings.endOverdue();
        } catch (RuntimeException fault) {
            LOG.error(
                    "The secret of a pairing whose last day is over could not be destroyed; tried again in an hour",
                    fault);
        }
    }

    @Override
    public String kind() {
        return "PAIRING";
    }

    @Override
    public int days() {
        return pairings.days();
    }

    /** Each secret has a day of its own, which was set when it was made. */
    @Override
    public List<Batch> destroy(LocalDate before, LocalDate today) {
        pairings.endOverdue();
        return pairings.unwritten();
    }

    @Override
    public void written(String ticket) {
        pairings.written(ticket);
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }
}
