// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TidyTextTest {

    @Test
    void whatTurnsOrHidesTextGoesAndWhatArabicNeedsStays() {
        assertThat(TidyText.of(" a\u0000b\u202Ec\u2066d\uFEFF\r\ne\tf\u0007 ")).isEqualTo("abcd\ne\tf");
        assertThat(TidyText.of("می\u200Cخواهم \u200Fنعم\u200E")).isEqualTo("می\u200Cخواهم \u200Fنعم\u200E");
        assertThat(TidyText.of("a\uD800b")).isEqualTo("a\uFFFDb");
        assertThat(TidyText.of("<script>{{7*7}}</script>")).isEqualTo("<script>{{7*7}}</script>");
    }

    @Property(tries = 300)
    void tidyingTwiceChangesNothing(@ForAll String text) {
        String once = TidyText.of(text);
        assertThat(TidyText.of(once)).isEqualTo(once);
        assertThat(once.codePoints()).noneMatch(c -> c == 0 || (c >= 0x202A && c <= 0x202E));
    }
}
