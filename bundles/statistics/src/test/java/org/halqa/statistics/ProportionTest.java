// SPDX-License-Identifier: Apache-2.0
package org.halqa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** In whole percent; the first is the golden number of domain §8.1. */
    @ParameterizedTest
    @CsvSource({"15, 20, 53, 89", "0, 20, 0, 16", "20, 20, 84, 100", "1, 1, 21, 100"})
    void itsScoreIntervalStaysWithinZeroAndOne(int successes, int size, int low, int high) {
        Interval interval = new Proportion(successes, size).wilson(.95);
        assertThat(Math.round(100 * interval.lower())).isEqualTo(low);
        assertThat(Math.round(100 * interval.upper())).isEqualTo(high);
    }
}
