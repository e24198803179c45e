// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchesTest {

    @Test
    void aTextOfNothingButShortWordsIsPartedToItsEnd() {
        String text = "a 1 ب ".repeat(200);
        Stretches stretches = new Stretches(text.toCharArray());
        assertThat(stretches.keys()).hasSize(600);
        for (int at = 0; at < 600; at++) {
            assertThat(stretches.start(at)).isEqualTo(2 * at);
            assertThat(stretches.end(at)).isEqualTo(2 * at + 1);
            assertThat(stretches.keys()[at]).isEqualTo(WordTable.key(text.substring(2 * at, 2 * at + 1)));
        }
    }

    @Test
    void tellsOfWhatKindsTheLettersOfAWordAre() {
        Stretches stretches = new Stretches("m3a, 12 l'الدار".toCharArray());
        assertThat(stretches.keys()).hasSize(4);
        assertThat(stretches.kinds(0) & (Chars.DIGIT | Chars.LATIN)).isEqualTo(Chars.DIGIT | Chars.LATIN);
        assertThat(stretches.allKinds(0) & (Chars.DIGIT | Chars.LATIN)).isZero();
        assertThat(stretches.allKinds(1) & Chars.DIGIT).isNotZero();
        assertThat(stretches.allKinds(3) & Chars.ARABIC).isNotZero();
    }

    @Test
    void findsNothingWhereNoWordIs() {
        assertThat(new Stretches(" -, .".toCharArray()).keys()).isEmpty();
        assertThat(new Stretches(new char[0]).keys()).isEmpty();
    }
}
