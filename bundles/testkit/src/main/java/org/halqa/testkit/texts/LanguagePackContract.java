// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;

/** What every language pack of the house promises: the same keys and arguments in French, Arabic and English. */
public abstract class LanguagePackContract {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!['{}])");

    /** The pack. */
    protected abstract LanguagePack pack();

    @Test
    void isCompleteInThreeLanguages() {
        assertThat(french()).isNotEmpty();
        assertThat(words("ar").keySet()).isEqualTo(french().keySet());
        assertThat(words("en").keySet()).isEqualTo(french().keySet());
    }

    @Test
    void leavesNothingBlank() {
        assertThat(french().values()).noneMatch(String::isBlank);
        assertThat(words("ar").values()).noneMatch(String::isBlank);
        assertThat(words("en").values()).noneMatch(String::isBlank);
    }

    @Test
    void usesNoArgumentBeyondThoseOfFrench() {
        for (String language : Set.of("ar", "en")) {
            words(language).forEach((key, words) -> assertThat(lastArgument(words))
                    .as("%s in %s", key, language)
                    .isLessThanOrEqualTo(lastArgument(french().getOrDefault(key, ""))));
        }
    }

    @Test
    void doublesEachApostropheOfAPattern() {
        assertThat(french().values())
                .filteredOn(words -> words.contains("{"))
                .noneMatch(words -> LONE_APOSTROPHE.matcher(words).find());
    }

    private Map<String, String> french() {
        return words("fr");
    }

    private Map<String, String> words(String language) {
        return pack().messages(Locale.forLanguageTag(language));
    }

    private static int lastArgument(String words) {
        return ARGUMENT.matcher(words)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(-1);
    }
}
