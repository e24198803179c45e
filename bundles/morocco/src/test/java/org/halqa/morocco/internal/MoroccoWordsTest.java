// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoroccoWordsTest {

    @Test
    void theThreeLanguagesSayTheSameThings() {
        MoroccoWords words = new MoroccoWords();
        Map<String, String> french = words.messages(Locale.FRENCH);
        assertThat(french).isNotEmpty();
        assertThat(words.messages(Locale.forLanguageTag("ar"))).containsOnlyKeys(french.keySet());
        assertThat(words.messages(Locale.ENGLISH)).containsOnlyKeys(french.keySet());
    }
}
