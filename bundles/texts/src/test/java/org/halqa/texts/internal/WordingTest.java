// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void whatDoesNotFitIsNotRepeatedInTheFault() {
        Wording counted = new Wording("{0, plural, one {une personne} other {# personnes}}", Tongue.FRENCH);
        assertThatThrownBy(() -> counted.with(List.of("Fatima")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Fatima")
                .hasNoCause();
    }
}
