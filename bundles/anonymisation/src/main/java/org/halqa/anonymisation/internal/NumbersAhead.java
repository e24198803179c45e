// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Protects the tables of a survey soon after it was closed, and those of sessions soon after a month was. Whoever opens them earlier
 * waits for the same work.
 */
@Component(
        service = {},
        immediate = true)
public final class NumbersAhead {

    private static final Logger LOG = LoggerFactory.getLogger(NumbersAhead.class);

    /** After a start, when the rooms that know surveys and their keys are there. */
    private static final int FIRST_SECONDS = 60;

    private static final int SECONDS = 15;
    private static final int ROUNDS_AFTER_A_FAULT = 40;

    private final SheetDesk sheets;
    private final EvidenceDesk evidence;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "halqa-numbers");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private int rest;

    /** Called by Declarative Services. */
    @Activate
    public NumbersAhead(@Reference DoorWorks works) {
        this(works.parts().sheets(), works.parts().evidenceDesk());
        thread.scheduleWithFixedDelay(this::look, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Looks when it is told to. */
    NumbersAhead(SheetDesk sheets, EvidenceDesk evidence) {
        this.sheets = sheets;
        this.evidence = evidence;
    }

    /** A fault is named once in a while; thrown on, it would end all further rounds. */
    void look() {
        if (rest-- > 0) {
            return;
        }
        try {
            sheets.ahead();
            evidence.ahead();
            rest = 0;
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("Numbers could not be protected ahead; whoever opens them is told", fault);
            rest = ROUNDS_AFTER_A_FAULT;
        }
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }
}
