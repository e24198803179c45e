// SPDX-License-Identifier: Apache-2.0
package org.halqa.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void everybodyReadsTheirLanguageOrTheOtherOne() {
        Wording both = new Wording("Écoute", "إنصات");

        assertThat(both.in(ARABIC)).isEqualTo("إنصات");
        assertThat(both.in(Locale.ENGLISH)).isEqualTo("Écoute");
        assertThat(new Wording("Écoute", " ").in(ARABIC)).isEqualTo("Écoute");
        assertThat(new Wording("", "إنصات").in(Locale.FRENCH)).isEqualTo("إنصات");
        assertThat(new Wording("", "إنصات").language(Locale.FRENCH)).isEqualTo("ar");
        assertThat(new Wording("", " ").isEmpty()).isTrue();
    }
}
