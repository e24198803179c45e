// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.halqa.sessions.internal.SessionsTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of a word list has its words. */
class GuardWordsTest {

    @TestFactory
    java.util.stream.Stream<DynamicTest> everyRuleHasItsWords() {
        Set<String> known = new SessionsTexts().messages(Locale.FRENCH).keySet();
        return StockGuards.all().stream()
                .map(guard -> DynamicTest.dynamicTest(guard.id(), () -> assertThat(
                                LexiconFile.read(guard.id() + ".txt").rules())
                        .isNotEmpty()
                        .allSatisfy(rule -> {
                            String key = "guard." + guard.id() + "." + rule.key();
                            assertThat(known).contains(key, key + ".way");
                            if (rule.instead() != null) {
                                assertThat(known).contains("instead." + rule.instead());
                            }
                        })));
    }
}
