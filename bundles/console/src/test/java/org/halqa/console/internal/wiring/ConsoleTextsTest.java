// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.halqa.identity.Role;
import org.junit.jupiter.api.Test;

class ConsoleTextsTest {

    private final ConsoleTexts texts = new ConsoleTexts();

    private Set<String> keys(String language) {
        return texts.messages(Locale.forLanguageTag(language)).keySet();
    }

    @Test
    void theThreeLanguagesSayTheSame() {
        assertThat(keys("ar")).containsExactlyInAnyOrderElementsOf(keys("fr"));
        assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(keys("fr"));
    }

    @Test
    void everyRoleIsExplained() {
        for (Role role : Role.values()) {
            assertThat(keys("fr")).contains("role." + role, "role." + role + ".sees", "role." + role + ".never");
        }
    }

    @Test
    void titlesGiveNothingAway() {
        for (Locale locale : Set.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
            texts.messages(locale).forEach((key, text) -> {
                if (key.startsWith("title.")) {
                    assertThat(text.toLowerCase(Locale.ROOT))
                            .doesNotContain("halqa", "حلقة", "psy", "stress", "santé", "health", "نفس");
                }
            });
        }
    }
}
