// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlideRowsTest {

    private static final List<String> HEAD = List.of("0", "1", "2");

    @Test
    void shortNamesFillASlideAndTheRestGoesOn() {
        assertThat(SlideRows.of(HEAD, Collections.nCopies(16, "Fès-Meknès")))
                .containsExactly(new SlideRows(0, 11), new SlideRows(11, 16));
    }

    @Test
    void namesOfTwoLinesTakeTheRoomOfTwo() {
        String question = "Je me suis senti(e) plein(e) d’énergie et vigoureux(se). · avant";
        assertThat(SlideRows.of(HEAD, Collections.nCopies(10, question)))
                .containsExactly(new SlideRows(0, 7), new SlideRows(7, 10));
    }

    @Test
    void aTableWithoutRowsIsASlide() {
        assertThat(SlideRows.of(HEAD, List.of())).containsExactly(new SlideRows(0, 0));
    }

    @Test
    void aRowThatIsTooHighStandsAlone() {
        assertThat(SlideRows.of(HEAD, List.of("mot ".repeat(300), "x")))
                .containsExactly(new SlideRows(0, 1), new SlideRows(1, 2));
    }
}
