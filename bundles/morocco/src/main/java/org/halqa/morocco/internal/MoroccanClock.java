// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.model.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the clock of Morocco; the work is done by {@link RuledClock}. */
@Component(immediate = true)
public final class MoroccanClock implements CivilClock {

    private static final Logger LOG = LoggerFactory.getLogger(MoroccanClock.class);

    private final CivilClock clock;

    /** Reads the rules, and says in the log when the JVM has others (TZ3). */
    @Activate
    public MoroccanClock() {
        RuleSet rules = RuleSet.bundled();
        JvmRules jvm = JvmRules.running(rules.zone());
        clock = new RuledClock(rules, Clock.systemUTC(), jvm);
        if (clock.warning().isPresent()) {
            LOG.warn(
                    "Java's clock rules ({}) are older than Halqa's ({}) and wrong for {}. Halqa uses its own; for correct times in"
                            + " logs and other programs, update Java or run tzupdater.",
                    jvm.version(),
                    rules.version(),
                    rules.zone());
        }
    }

    @Override
    public String zone() {
        return clock.zone();
    }

    @Override
    public String rules() {
        return clock.rules();
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public LocalDateTime now() {
        return clock.now();
    }

    @Override
    public ZoneOffset offsetAt(LocalDateTime local) {
        return clock.offsetAt(local);
    }

    @Override
    public ZoneOffset offsetAt(Instant instant) {
        return clock.offsetAt(instant);
    }

    @Override
    public Optional<Message> warning() {
        return clock.warning();
    }
}
