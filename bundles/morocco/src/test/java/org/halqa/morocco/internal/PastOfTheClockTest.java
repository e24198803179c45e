// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class PastOfTheClockTest {

    private static final RuleSet RULES = RuleSet.bundled();

    /** The JVM of any age knows the past: it is a second witness for every line of the rules before 2026. */
    @Property
    void thePastIsWhatTheJvmRemembers(@ForAll @LongRange(min = -2_000_000_000L, max = 1_767_000_000L) long second) {
        Instant instant = Instant.ofEpochSecond(second);
        ZoneOffset remembered = ZoneId.of(RULES.zone()).getRules().getOffset(instant);
        assertThat(RULES.rules().getOffset(instant)).isEqualTo(remembered);
    }
}
