// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.sessions.spi.ScopeGuard.Recognition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The gold phrases of the domain and their paraphrases, in the languages of the circles. */
class ScopePhrasesTest {

    private static final List<ScopeGuard> GUARDS = StockGuards.all();

    private record Phrase(String expected, String language, String text) {}

    @TestFactory
    Stream<DynamicTest> everyPhraseHasItsOutcome() throws IOException {
        return phrases().stream()
                .map(phrase -> DynamicTest.dynamicTest(
                        phrase.text(), () -> assertThat(outcome(phrase.text())).isEqualTo(phrase.expected())));
    }

    @Test
    void aPassageOfTheCircleStaysSilentHoweverOftenItIsRepeated() {
        String text = "Espace d’expression et de régulation émotionnelle. ".repeat(70);
        assertThat(outcome(text)).isEqualTo("PASS");
    }

    @Test
    void theStretchIsTheOneThatWasTyped() {
        String text = "Le groupe va bien. Il demande un Débriefing, vite.";
        Recognition found = new DebriefingGuard().check(text).get(0);
        assertThat(text.substring(found.start(), found.end())).isEqualTo("Débriefing");
    }

    @Test
    void theWorstTextOfTheLongestLengthIsQuick() {
        String worst = "racontent en détail l’accident d’hier débriefing cas analyse pas de ".repeat(60);
        assertThat(worst).hasSizeGreaterThan(4000);
        GUARDS.forEach(guard -> guard.check(worst));
        long begun = System.nanoTime();
        GUARDS.forEach(guard -> guard.check(worst));
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }

    private static String outcome(String text) {
        TreeSet<String> refused = new TreeSet<>();
        TreeSet<String> advised = new TreeSet<>();
        boolean redirected = false;
        for (ScopeGuard guard : GUARDS) {
            for (Recognition found : guard.check(text)) {
                (found.refuses() ? refused : advised).add(guard.id());
                redirected |= found.reason().key().endsWith(".individual");
            }
        }
        if (!refused.isEmpty()) {
            return (redirected ? "REDIRECT " : "BLOCK ") + String.join(" ", refused);
        }
        return advised.isEmpty() ? "PASS" : "ADVISE " + String.join(" ", advised);
    }

    private static List<Phrase> phrases() throws IOException {
        try (InputStream in = ScopePhrasesTest.class.getResourceAsStream("phrases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .peek(cells -> assertThat(cells).as(Arrays.toString(cells)).hasSize(3))
                    .map(cells -> new Phrase(cells[0], cells[1], cells[2]))
                    .collect(Collectors.toList());
        }
    }
}
