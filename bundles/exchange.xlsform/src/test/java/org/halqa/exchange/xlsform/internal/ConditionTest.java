// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.exchange.xlsform.internal.Form.told;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;
import org.halqa.surveys.spi.QuestionnaireFormat.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions mean here what they mean where they were written, for whoever answered; the XPath of the JDK is the judge. */
class ConditionTest {

    private static final List<String> SEEN = List.of("non", "oui", "plutot");

    private static Reading form(String relevant) {
        return Form.asking(
                        "select_one l|vu|Vu ?|؟",
                        "range|note|Combien ?|كم؟||||",
                        "text|suite|Et ?|و؟",
                        "select_multiple m|quand|Quand ?|متى؟",
                        "select_one l|but|Pourquoi ?|لماذا؟||" + relevant,
                        "select_one l|plus_tard|Plus tard ?|؟")
                .choice(
                        "l|non|Non|لا",
                        "l|oui|Oui|نعم",
                        "l|plutot|Plutôt|نوعا ما",
                        "m|matin|Matin|صباح",
                        "m|soir|Soir|مساء")
                .read();
    }

    private static Optional<OnlyIf> condition(Reading reading, String item) {
        return reading.questions().sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(each -> each.id().equals(item))
                .map(Item::onlyIf)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${vu} = 'oui'",
                "selected(${vu}, 'non') or ${vu} = 'oui'",
                "(selected( ${vu} , \"oui\" ))",
                "${vu} != 'oui'",
                "not(${vu} = 'oui')",
                "not(selected(${vu}, 'oui') or ${vu} = 'non')",
                "not(${vu} != 'oui')",
                "${vu} != ''",
                "${vu} = 'oui' and ${note} = 3",
                "${note} >= 3 and ${note} < 7",
                "${note} > 8 or ${note} <= 2",
                "${vu} = 'oui' or ${vu} = 'non' and ${vu} != 'oui'",
                "(${vu} = 'oui' or ${vu} = 'non') and not(${note} < 4)",
                "not(${vu} = 'oui' or ${note} = 1)",
                "selected(${quand}, 'matin')",
                "not(selected(${quand}, 'matin')) and ${vu} = 'oui'"
            })
    void whatIsHeldHoldsForTheSameAnswers(String relevant) {
        Reading reading = form(relevant);
        assertThat(reading.refused()).isEmpty();
        OnlyIf onlyIf = condition(reading, "but").orElseThrow();
        for (int seen = 0; seen < SEEN.size(); seen++) {
            for (int note = 1; note <= 10; note++) {
                for (int when = 0; when < 4; when++) {
                    Map<String, String> there = Map.of(
                            "vu",
                            SEEN.get(seen),
                            "note",
                            String.valueOf(note),
                            "quand",
                            List.of("", "matin", "soir", "matin soir").get(when));
                    Map<String, Integer> here =
                            Map.of("vu", seen + 1, "note", note, "quand_matin", when % 2, "quand_soir", when / 2);
                    assertThat(onlyIf.holds(here))
                            .as("%s of %s", relevant, there)
                            .isEqualTo(JdkXPath.holds(relevant, there));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${vu} = 'oui' and ${vu} = 'non'",
                "${vu} = 'oui' or ${note} = 3",
                "not(${vu} = 'oui' and ${note} = 3)",
                "${vu} = ''",
                "${vu} = 'peut-être'",
                "${vu} > 'oui'",
                "${vu} > 2",
                "${note} > '99999999999'",
                "${suite} = 'x'",
                "${plus_tard} = 'oui'",
                "${but} = 'oui'",
                "true()",
                "${vu} = 'oui' and",
                "(${vu} = 'oui'",
                "${vu} = 'oui')",
                "not ${vu} = 'oui'",
                "count-selected(${quand}) > 1",
                "${vu} = ${plus_tard}",
                "jr:choice-name(${vu}, 'x') = 'y'"
            })
    void anyOtherIsNamedWithItsRow(String relevant) {
        assertThat(told(form(relevant).refused())).containsExactly("survey 6 held.condition");
    }

    @Test
    void aLongOrDeepOneIsRefusedAndNothingBreaks() {
        assertThat(told(form("(".repeat(400) + "${vu} = 'oui'" + ")".repeat(400))
                        .refused()))
                .isEmpty();
        assertThat(told(form("not(".repeat(300) + "${vu} = 'oui'" + ")".repeat(300))
                        .refused()))
                .containsExactly("survey 6 held.condition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"${vu} != 'oui'; survey 6 changed.turned", "${vu} = 'oui'; ", "${vu} != ''; "})
    void thatWhoSkippedIsNotAskedIsSaid(String relevant, String said) {
        assertThat(told(form(relevant).changed()))
                .filteredOn(each -> each.contains("turned"))
                .isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    void theConditionOfAGroupIsThatOfEachQuestionWithin() {
        Reading reading = Form.asking(
                        "select_one l|vu|Vu ?|؟",
                        "begin group|g|Dans le cercle|في الحلقة||${vu} = 'oui'",
                        "range|a|A ?|أ؟",
                        "begin group|h||||${a} > 5",
                        "range|b|B ?|ب؟||${vu} != 'plutot'",
                        "text|c|C ?|ج؟",
                        "note|n|Merci.|شكرا.",
                        "end group",
                        "end group",
                        "range|d|D ?|د؟")
                .choice("l|non|Non|لا", "l|oui|Oui|نعم", "l|plutot|Plutôt|نوعا ما")
                .read();
        assertThat(reading.refused()).isEmpty();
        assertThat(condition(reading, "a")).contains(new OnlyIf("vu", List.of(2)));
        assertThat(condition(reading, "b"))
                .contains(new OnlyIf("vu", List.of(2), new OnlyIf("g.a", List.of(6, 7, 8, 9, 10))));
        assertThat(condition(reading, "c")).as("words are asked of everybody").isEmpty();
        assertThat(condition(reading, "d")).isEmpty();
        assertThat(told(reading.changed()))
                .containsExactly("survey 6 changed.turned", "survey 7 changed.everybody", "survey 8 left.note");
    }

    @Test
    void aGroupWhoseConditionCannotBeHeldIsNamedOnce() {
        assertThat(told(Form.asking("begin group|g|||| ${x} = 1", "range|a|A ?|أ؟", "range|b|B ?|ب؟", "end group")
                        .read()
                        .refused()))
                .containsExactly("survey 2 held.condition");
    }
}
