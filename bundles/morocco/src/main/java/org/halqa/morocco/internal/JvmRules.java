// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.stream.IntStream;
import org.halqa.model.Message;

/**
 * What the JVM believes of a zone. Nothing in Halqa relies on it; logs and other programs on the machine do.
 *
 * @param version of the JVM's time zone database
 * @param rules its rules
 */
record JvmRules(String version, ZoneRules rules) {

    private static final LocalDate FIRST_LOOK = LocalDate.of(2026, 11, 23);

    /** The rules of the JVM that runs this. */
    static JvmRules running(String zone) {
        String version = ZoneRulesProvider.getVersions(zone).lastKey();
        return new JvmRules(version, ZoneId.of(zone).getRules());
    }

    /** A warning when the two differ anywhere in two years from the day that TZ3 names. */
    Optional<Message> disagreement(RuleSet ours) {
        return IntStream.rangeClosed(0, 2 * 52)
                .mapToObj(week -> FIRST_LOOK.plusWeeks(week).atTime(12, 0).toInstant(ZoneOffset.UTC))
                .filter(instant -> differsAt(instant, ours.rules()))
                .findFirst()
                .map(instant -> Message.of(
                        "morocco",
                        "clock.stale",
                        version,
                        ours.version(),
                        Runtime.version().toString()));
    }

    private boolean differsAt(Instant instant, ZoneRules ours) {
        return !rules.getOffset(instant).equals(ours.getOffset(instant));
    }
}
