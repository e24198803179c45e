// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HintLimitTest {

    private final AtomicLong now = new AtomicLong();
    private final HintLimit limit = new HintLimit(now::get);

    @Test
    void countsByTheMinuteAndBySurvey() {
        assertThat(IntStream.range(0, HintLimit.A_MINUTE)).allMatch(at -> limit.mayAsk("one"));
        assertThat(limit.mayAsk("one")).isFalse();
        assertThat(limit.mayAsk("other")).isTrue();

        now.addAndGet(59_999_999_999L);
        assertThat(limit.mayAsk("one")).isFalse();
        now.incrementAndGet();
        assertThat(limit.mayAsk("one")).isTrue();
    }
}
