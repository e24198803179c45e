// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.TraitReader.Mention;
import org.halqa.anonymisation.spi.TraitReader.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockTraitsTest {

    private static final StockTraits TRAITS = new StockTraits();
    private static final Map<String, Set<String>> ORGANISATIONS =
            Map.of("MS2", Set.of("MS2", "Maroc Solidarité Médico-Sociale"), "DJ", Set.of("DJ"));

    private static List<Mention> in(String text) {
        return TRAITS.mentions(StockDetectors.fold(text, text.charAt(0) > 0x600 ? "ar" : "fr"), ORGANISATIONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la seule infirmière camerounaise d'Oujda est partie | la seule infirmière camerounaise d'Oujda | ROLE ALONE NATIONALITY PLACE GENDER",
                "le chauffeur de MS2 à Nador a peur | le chauffeur de MS2 à Nador | ROLE ORGANISATION PLACE GENDER",
                "Le travail du médiateur congolais est dur. | du médiateur congolais | ROLE NATIONALITY GENDER",
                "notre psychologue part | notre psychologue | ROLE ALONE",
                "Une relais, 27 ans, enceinte, veut partir. | Une relais | ROLE GENDER AGE HEALTH",
                "L'infirmière pleure. Elle est enceinte. | L'infirmière | ROLE GENDER HEALTH",
                "Une collègue de la MS2, veuve, dort mal. | Une collègue de la MS2 | ORGANISATION GENDER FAMILY",
                "La Camerounaise ne parle plus. | La Camerounaise | NATIONALITY GENDER",
                "الممرضة الكاميرونية الوحيدة في وجدة تعبت | الممرضة الكاميرونية الوحيدة في وجدة | ROLE NATIONALITY ALONE PLACE GENDER",
                "مديرة الجمعية تصرخ | مديرة الجمعية | ROLE UNIT GENDER",
                "تحدثت مع القابلة. هي حامل. | القابلة | ROLE GENDER HEALTH",
                "lfrmliya lcamerouniya lli f wajda 3yat | lfrmliya lcamerouniya lli f wajda | ROLE NATIONALITY PLACE GENDER",
                "les deux infirmières camerounaises partent | les deux infirmières camerounaises | ROLE NATIONALITY ALONE GENDER",
                "Trois agents de terrain guinéens de la MS2 ont peur. | Trois agents de terrain guinéens de la MS2 | ROLE NATIONALITY ORGANISATION GENDER",
                "الممرضتان الكاميرونيتان تعبتا | الممرضتان الكاميرونيتان | ROLE NATIONALITY ALONE GENDER",
                "Une infirmière a été menacée le 14 mai 2026. | Une infirmière | ROLE GENDER DATE",
                "The only Cameroonian nurse in Oujda left. | The only Cameroonian nurse in Oujda | NATIONALITY ROLE ALONE PLACE"
            })
    void readsWhatIsSaidOfOnePerson(String text, String words, String traits) {
        List<Mention> mentions = in(text);
        assertThat(mentions).as(text).singleElement().satisfies(mention -> {
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
            assertThat(mention.said())
                    .extracting(each -> each.trait().name())
                    .containsExactlyInAnyOrder(traits.split(" "));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les infirmières et des médiateurs demandent du repos.",
                "Elle aime le métier d'infirmière.",
                "Le personnel infirmier est fatigué.",
                "Une personne a proposé de revoir le planning.",
                "Chaque participant a parlé du burnout.",
                "Elle apprend le français.",
                "Besoin d'un relais après les accueils tendus.",
                "La psychologue propose un exercice.",
                "Les deux animatrices ouvrent la séance.",
                "Les deux groupes se rejoignent.",
                "تحدثت المجموعة عن التعب.",
                "كل مشارك قال كلمة."
            })
    void leavesSeveralAndAnybodyAlone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void proposesLessAndLessInTheLanguageOfTheNote() {
        assertThat(words("C'est l'avis de la seule infirmière camerounaise d'Oujda."))
                .containsExactly(
                        "d’une infirmière camerounaise",
                        "d’une infirmière",
                        "d’une professionnelle de santé",
                        "d’une personne de l’équipe");
        assertThat(words("للممرضة الكاميرونية في وجدة تعب"))
                .containsExactly("ممرضة كاميرونية", "ممرضة", "مهنية في الصحة", "عضوة في الفريق");
        assertThat(words("lfrmliya lcamerouniya lli f wajda 3yat")).contains("wa7d lfrmliya", "wa7d mn lfariq");
        assertThat(words("The only Cameroonian nurse in Oujda left."))
                .containsExactly("A Cameroonian nurse", "A nurse", "A health worker", "A team member");
    }

    @Test
    void whatIsProposedIsFoundByNoDetector() {
        for (String text : List.of(
                "la seule infirmière camerounaise est partie",
                "le chauffeur guinéen est parti",
                "la directrice malienne crie",
                "notre juriste ivoirienne part",
                "la médiatrice de MS2 part",
                "الوسيطة الكونغولية لا تتكلم",
                "السائق الكونغولي لا يتكلم")) {
            List<String> words = words(text);
            for (String each : words.subList(words.size() - 2, words.size())) {
                assertThat(StockDetectors.in(each + (text.charAt(0) > 0x600 ? " تعب" : " est fatigué"), "fr"))
                        .as(each)
                        .isEmpty();
            }
        }
    }

    @Test
    void listsAreWrittenAsTheFoldedTextIs() {
        for (String list : List.of(
                "trait-roles.tsv",
                "trait-people.tsv",
                "trait-nationalities.tsv",
                "trait-words.txt",
                "trait-shares.txt")) {
            for (String line : WordList.lines(list)) {
                assertThat(StockDetectors.fold(line, "fr").folded())
                        .as(list)
                        .isEqualToIgnoringCase(line.replace('\t', ' '));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infirmière ",
                "la seule ",
                "seule infirmière camerounaise ",
                "une relais, 19 ans, enceinte, ",
                "de la ",
                "الممرضة ",
                "elle est veuve. ",
                "ال ",
                "l ",
                "lmodira dyal ",
                "le chauffeur de l'équipe de la "
            })
    void takesLinearTimeOnHostileTexts(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> in(text));
    }

    private static List<String> words(String text) {
        return in(text).get(0).wordings().stream().map(Wording::words).toList();
    }
}
