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

/** The time on the wall by the rules of a {@link RuleSet}; from the machine it takes the instant only. */
final class RuledClock implements CivilClock {

    private final RuleSet rules;
    private final Clock machine;
    private final Optional<Message> warning;

    /**
     * A clock.
     *
     * @param machine its instant is believed, its zone is not
     * @param jvm what the JVM believes of the same zone
     */
    RuledClock(RuleSet rules, Clock machine, JvmRules jvm) {
        this.rules = rules;
        this.machine = machine;
        this.warning = jvm.disagreement(rules);
    }

    @Override
    public String zone() {
        return rules.zone();
    }

    @Override
    public String rules() {
        return rules.version();
    }

    @Override
    public LocalDate today() {
        return now().toLocalDate();
    }

    @Override
    public LocalDateTime now() {
        Instant instant = machine.instant();
        return LocalDateTime.ofInstant(instant, offsetAt(instant));
    }

    @Override
    public ZoneOffset offsetAt(LocalDateTime local) {
        return rules.rules().getOffset(local);
    }

    @Override
    public ZoneOffset offsetAt(Instant instant) {
        return rules.rules().getOffset(instant);
    }

    @Override
    public Optional<Message> warning() {
        return warning;
    }
}
