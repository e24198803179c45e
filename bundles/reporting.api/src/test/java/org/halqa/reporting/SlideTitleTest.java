// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlideTitleTest {

    @Test
    void whatFitsOnOneLineIsWrittenInFull() {
        assertThat(SlideTitle.of("Jours de la mission par activité")).isEqualTo(SlideTitle.FULL);
        assertThat(SlideTitle.FULL.points()).isEqualTo(28);
    }

    @Test
    void whatTakesTwoLinesIsWrittenSoThatTwoLinesFit() {
        SlideTitle two =
                SlideTitle.of("Analyse transversale des besoins psychosociaux et des facteurs de stress identifiés");
        assertThat(two).isEqualTo(SlideTitle.SMALLER);
        assertThat(2 * 1.36 * two.points()).as("two lines of a tall font").isLessThan(59);
    }

    @Test
    void whatTakesThreeLinesIsWrittenSmallest() {
        assertThat(SlideTitle.of("mot ".repeat(40))).isEqualTo(SlideTitle.SMALLEST);
        assertThat(3 * 1.36 * SlideTitle.SMALLEST.points()).isLessThan(59);
    }
}
