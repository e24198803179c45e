// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnlyIfTest {

    private static final OnlyIf FIRST = new OnlyIf("Q1", List.of(1, 2));
    private static final OnlyIf SECOND = new OnlyIf("Q2", List.of(3));

    @Test
    void allOfThemHaveToHold() {
        OnlyIf both = OnlyIf.all(List.of(FIRST, SECOND)).orElseThrow();
        assertThat(both.holds(Map.of("Q1", 2, "Q2", 3))).isTrue();
        assertThat(both.holds(Map.of("Q1", 2, "Q2", 4))).isFalse();
        assertThat(both.holds(Map.of("Q1", 2)))
                .as("what was skipped decides for nobody")
                .isFalse();
        assertThat(both.each()).containsExactly(FIRST, SECOND);
    }

    @Test
    void twoOfTheSameQuestionAreWhatBothName() {
        assertThat(OnlyIf.all(List.of(FIRST, new OnlyIf("Q1", List.of(2, 3))))).contains(new OnlyIf("Q1", List.of(2)));
        assertThat(OnlyIf.all(List.of(FIRST, new OnlyIf("Q1", List.of(4))))).isEmpty();
        assertThat(OnlyIf.all(List.of())).isEmpty();
    }
}
