// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorsTest {

    @ParameterizedTest
    @MethodSource("sentencesWithFindings")
    void finds(String kind, String language, String marked) {
        int start = Math.max(0, marked.indexOf('{'));
        String sentence = marked.replace("{", "").replace("}", "");
        int end = marked.indexOf('}') < 0 ? sentence.length() : marked.indexOf('}') - 1;
        boolean pointed = marked.indexOf('{') >= 0;
        assertThat(StockDetectors.in(sentence, language))
                .as(sentence)
                .anyMatch(each -> each.kind() == Finding.Kind.valueOf(kind)
                        && (!pointed || each.start() <= start && each.end() >= end));
    }

    @ParameterizedTest
    @MethodSource("cleanSentences")
    void leavesAlone(String sentence) {
        assertThat(StockDetectors.in(sentence, sentence.charAt(0) > 0x600 ? "ar" : "fr"))
                .isEmpty();
    }

    @Test
    @DisplayName("S22 a day becomes its month, and a place its zone")
    void proposesAWiderPlaceAndMonthInTheLanguageOfTheText() {
        assertThat(replacements("Le 14 mai 2026 à Nador", "fr"))
                .containsExactlyInAnyOrder("[… mai 2026]", "[zone de l’Oriental]");
        assertThat(replacements("يوم 14 ماي 2026 في الناظور", "ar"))
                .containsExactlyInAnyOrder("[… ماي 2026]", "[جهة الشرق]");
        assertThat(replacements("le 6 octobre vers 22h30", "fr")).containsExactlyInAnyOrder("[… octobre]", "[heure]");
        assertThat(replacements("على الساعة 11 ليلا", "ar")).containsExactly("[وقت]");
        assertThat(replacements("Elle a 27 ans", "fr")).containsExactly("[20-29]");
        assertThat(replacements("Elle a soixante-deux ans", "fr")).containsExactly("[60-69]");
        assertThat(replacements("Elle a soixante et onze ans", "fr")).containsExactly("[70-79]");
        assertThat(replacements("Elle a quatre-vingt-cinq ans", "fr")).containsExactly("[80-89]");
    }

    @Test
    @DisplayName("S28 nobody’s own words pass without somebody who looks at them")
    void verbatimsAreReviewed() {
        String words = "je n’en peux plus des cris, je sursaute dès que la porte claque";
        assertThat(StockDetectors.in("On l’a entendu : « " + words + " »", "fr"))
                .anySatisfy(each -> {
                    assertThat(each.kind()).isEqualTo(Finding.Kind.QUOTATION);
                    assertThat(each.treatment()).isEqualTo(Finding.Treatment.REVIEW);
                });
    }

    @Test
    void everyReasonIsWordedInThreeLanguages() {
        DetectorTexts texts = new DetectorTexts();
        Set<String> french = texts.messages(Locale.FRENCH).keySet();
        assertThat(texts.messages(Locale.forLanguageTag("ar")).keySet()).isEqualTo(french);
        assertThat(texts.messages(Locale.ENGLISH).keySet()).isEqualTo(french);
        sentencesWithFindings()
                .flatMap(each -> StockDetectors.in((String) each.get()[2], (String) each.get()[1]).stream())
                .forEach(finding -> assertThat(french).contains(finding.reason().key()));
    }

    @Test
    void idsAreDifferentAndAscii() {
        assertThat(StockDetectors.ALL)
                .extracting(Detector::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+"));
    }

    @Test
    void listsAreWrittenAsTheFoldedTextIs() {
        for (String list : List.of(
                "given-names-maghreb.txt",
                "given-names-arabic.txt",
                "given-names-africa.txt",
                "family-names.txt",
                "places.txt",
                "ambiguous-names.txt",
                "titles-arabic.txt",
                "days.txt",
                "uniqueness-phrases.txt",
                "health-phrases.txt",
                "family-phrases.txt")) {
            for (String line : WordList.lines(list)) {
                assertThat(StockDetectors.fold(line, "fr").folded()).as(list).isEqualToIgnoringCase(line);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 ",
                "06 ",
                "a.a.a@",
                "@",
                "ab@",
                "la seule a@",
                "a@",
                "\u200B",
                "« ",
                "\" ",
                "12/",
                "M. ",
                "la seule ",
                "Samira ",
                "الأ ",
                "t.me/",
                "1.2345,",
                "rue ",
                "a b ",
                "Oujda, ",
                "zéro ",
                "حامل ",
                "+9 9 9 9 9 9 9 9 9 9 9 ",
                "12345-",
                "1°",
                " (at) ",
                " point ",
                "le la ",
                "lmodira dyal ",
                "le chauffeur de l'équipe de la "
            })
    void takesLinearTimeOnHostileTexts(String piece) {
        NormalisedText text = StockDetectors.fold(piece.repeat(100_000 / piece.length()), "fr");
        for (Detector detector : StockDetectors.ALL) {
            assertTimeoutPreemptively(Duration.ofSeconds(3), () -> detector.detect(text), detector.id());
        }
    }

    private static List<String> replacements(String text, String language) {
        return StockDetectors.in(text, language).stream()
                .map(Finding::replacement)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> sentencesWithFindings() {
        return WordList.lines("found.tsv").stream()
                .map(line -> org.junit.jupiter.params.provider.Arguments.of((Object[]) line.split("\t")));
    }

    static Stream<String> cleanSentences() {
        return WordList.lines("clean.txt").stream();
    }
}
