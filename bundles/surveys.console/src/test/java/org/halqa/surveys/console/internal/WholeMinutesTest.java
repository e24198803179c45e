// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeMinutesTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "60, 1", "61, 2", "89, 2", "120, 2", "301, 6"})
    void aMinuteThatIsBegunIsOneMinute(int seconds, int minutes) {
        assertThat(WholeMinutes.of(seconds)).isEqualTo(minutes);
    }
}
