// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.001, 0",
        "480, 480",
        "12.5, 12.5",
        "12.05, 12.05",
        "-3.456, -3.46",
        "0.1, 0.1",
        "1999.999, 2000"
    })
    void numbersAreAsShortAsTheyCanBe(double value, String written) {
        assertThat(Svg.number(value)).isEqualTo(written);
    }
}
