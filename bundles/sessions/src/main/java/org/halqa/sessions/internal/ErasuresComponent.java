// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Erasures;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the register of what was destroyed, and asks the rule every hour whether a day is over; also right after a start. */
@Component(immediate = true, configurationPid = "org.halqa.sessions")
@Designate(ocd = RetentionSettings.class)
public final class ErasuresComponent implements Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(ErasuresComponent.class);
    private static final int FIRST_MINUTES = 1;
    private static final int MINUTES = 60;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Expiring> rooms = List.of();

    private final KeptErasures erasures;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "halqa-retention");
        made.setDaemon(true);
        return made;
    });

    /** Called by Declarative Services. */
    @Activate
    public ErasuresComponent(
            RetentionSettings settings,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=sessions)") Database database,
            @Reference Vault vault) {
        this.erasures = new KeptErasures(
                new KeptSessions.House(doorkeeper, access, programmes),
                clock,
                KeptErasures.Rows.in(database, vault),
                new KeptErasures.Days(settings.note_days(), settings.word_days()),
                () -> rooms);
        // At once, so that nobody begins to write in what a restored database had again; then when the other rooms are
        // there too.
        thread.execute(this::sweep);
        thread.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** A fault of one hour is named and tried again the next; thrown on, it would end all further hours. */
    private void sweep() {
        try {
            erasures.sweep();
        } catch (RuntimeException fault) {
            LOG.error("What the rule says must go could not be destroyed; it is tried again in an hour", fault);
        }
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    @Override
    public Register register(Caller caller) {
        return erasures.register(caller);
    }

    @Override
    public Map<String, LocalDate> wordsUntil(Caller caller) {
        return erasures.wordsUntil(caller);
    }
}
