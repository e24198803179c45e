// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void keepsLettersMarksAndLineEnds() {
        String text = "Réf. 12,5 %\tétat\nمجموعة كلام\u200F 😀";
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void dropsWhatMisleadsOrBreaks() {
        assertThat(SafeText.of("a\u0000b\u001Bc\u202Ed\u2066e\uFFFEf\uD83Dg\u0085h\r\n"))
                .isEqualTo("abcdefgh\n");
    }

    @Property(tries = 200)
    void isCleanAfterOnce(@ForAll String text) {
        assertThat(SafeText.of(SafeText.of(text))).isEqualTo(SafeText.of(text));
    }
}
