// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.exchange.xlsform.internal.Form.told;

import java.util.List;
import java.util.Objects;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale.Step;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.QuestionnaireFormat.Place;
import org.halqa.surveys.spi.QuestionnaireFormat.Reading;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    private static List<Item> items(Reading reading) {
        return reading.questions().sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
    }

    private static List<String> french(Reading reading) {
        return items(reading).stream()
                .map(item -> Objects.requireNonNull(item.wording()).fr())
                .toList();
    }

    @Test
    void whatIsHeldIsRead() {
        Reading reading = Form.asking(
                        "note|intro|Libre.|بحرية.",
                        "begin group|cercle|Dans le cercle|في الحلقة",
                        "select_one accord|cercle_ecoute|On m’a écouté·e.|تم الاستماع إلي.|yes|||likert",
                        "text|suite|Et ensuite ?|وبعد؟",
                        "end group",
                        "range|note10|De 1 à 10 ?|من 1 إلى 10؟",
                        "integer|fois|Combien de fois ?|كم مرة؟|||. >= 0 and . < 4")
                .choice("accord|non|Non|لا", "accord|oui|Oui|نعم")
                .settings("form_title|default_language", "Après le cercle|Français (fr)")
                .read();

        assertThat(reading.refused()).isEmpty();
        assertThat(reading.title()).isEqualTo("Après le cercle");
        assertThat(reading.questions().information()).isEqualTo(new Labels("Libre.", "بحرية.", ""));
        assertThat(reading.questions().sections()).extracting(Section::id).containsExactly("cercle", "");
        assertThat(reading.questions().sections().get(0).lead())
                .isEqualTo(new Labels("Dans le cercle", "في الحلقة", ""));
        assertThat(items(reading)).extracting(Item::id).containsExactly("ecoute", "suite", "note10", "fois");
        assertThat(items(reading).get(0).scale().steps())
                .containsExactly(new Step(1, new Labels("Non", "لا", "")), new Step(2, new Labels("Oui", "نعم", "")));
        assertThat(items(reading).get(1).scale().isWords()).isTrue();
        assertThat(items(reading).get(2).scale().steps()).hasSize(10);
        assertThat(items(reading).get(3).scale().steps())
                .extracting(Step::value)
                .containsExactly(0, 1, 2, 3);
        assertThat(reading.places())
                .containsEntry("cercle", new Place("survey", 3))
                .containsEntry("cercle.ecoute", new Place("survey", 4))
                .containsEntry("note10", new Place("survey", 7));
        assertThat(told(reading.changed())).containsExactly("survey 4 left.appearance", "survey 4 left.required");
    }

    @ParameterizedTest
    @CsvSource({
        "deviceid, points.device",
        "phonenumber, points.device",
        "username, points.device",
        "email, points.device",
        "subscriberid, points.device",
        "audit, points.device",
        "start, points.moment",
        "end, points.moment",
        "today, points.moment",
        "geopoint, points.place",
        "start-geopoint, points.place",
        "background-audio, points.trace",
        "image, points.trace",
        "date, held.date",
        "datetime, held.number",
        "decimal, held.number",
        "integer, held.number",
        "begin repeat, held.repeat",
        "calculate, held.computed",
        "acknowledge, held.type",
        "rank accord, held.type",
        "select_one_from_file villes.csv, held.type",
        "select_one rien, list",
        "select_one accord or_other, held.other"
    })
    void whatPointsToSomebodyOrCannotBeHeldIsNamedWithItsRow(String type, String reason) {
        Reading reading = Form.asking("text|a|Et ?|و؟", type + "|b|Quoi ?|ماذا؟")
                .choice("accord|1|Oui|نعم", "accord|2|Non|لا")
                .read();
        assertThat(told(reading.refused())).containsExactly("survey 3 " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text|q1|Votre nom ?|اسمكم؟",
                "text|telephone|Où vous joindre ?|كيف نتصل بكم؟",
                "text|q1|Une adresse e-mail ?|بريد؟",
                "select_one accord|q1|Âge|السن",
                "select_one accord|q1|Autre chose|كم عمركم؟"
            })
    void aQuestionThatAsksWhoAnswersIsRefused(String row) {
        Reading reading =
                Form.asking(row).choice("accord|1|Oui|نعم", "accord|2|Non|لا").read();
        assertThat(told(reading.refused())).containsExactly("survey 2 points.who");
    }

    @ParameterizedTest
    @CsvSource({
        "text|a|Et ?|و؟||${b} = 'x', held.condition",
        "begin group|a|Et ?|و؟||${b} = 'x', held.condition",
        "note|a|Et ?|و؟||${b} = 'x', held.logic",
        "text|a|Vous avez dit ${b} ?|و؟, held.reference",
        "text|a||و؟, label",
        "|a|Et ?|و؟, type.none"
    })
    void whatDependsOnAnswersOrSaysNothingIsNamed(String row, String reasons) {
        Reading reading = row.startsWith("begin")
                ? Form.asking("text|z|Z ?|ز؟", row, "end group").read()
                : Form.asking(row).read();
        assertThat(reading.refused())
                .extracting(remark -> remark.reason().key())
                .containsExactlyInAnyOrder(reasons.split(" "));
    }

    @Test
    void groupsAreOpenedAndClosed() {
        assertThat(told(Form.asking("begin group|a||", "text|b|Et ?|و؟").read().refused()))
                .containsExactly("survey 2 group.open");
        assertThat(told(Form.asking("text|b|Et ?|و؟", "end group").read().refused()))
                .containsExactly("survey 3 group.end");
        Reading nested = Form.asking(
                        "begin group|a||",
                        "text|b|Un ?|1",
                        "begin group|c||",
                        "text|d|Deux ?|2",
                        "end group",
                        "text|e|Trois ?|3",
                        "end group",
                        "text|b|Quatre ?|4")
                .read();
        assertThat(told(nested.refused())).containsExactly("survey 9 name.twice");
        assertThat(nested.questions().sections()).extracting(Section::id).containsExactly("a", "c", "");
    }

    @Test
    void severalAnswersBecomeQuestionsOfTheirOwn() {
        Reading reading = Form.asking("select_multiple quand|q|Quand venir ?|متى؟")
                .choice("quand|matin|Le matin|صباحا", "quand|soir|Le soir|مساء")
                .read();
        assertThat(french(reading)).containsExactly("Quand venir ? — Le matin", "Quand venir ? — Le soir");
        assertThat(items(reading).get(1).scale().steps())
                .extracting(step -> step.label().fr())
                .containsExactly("Non", "Oui");
        assertThat(told(reading.changed())).containsExactly("survey 2 changed.many");
    }

    @Test
    void whatIsLeftOutIsSaidOnce() {
        Reading reading = Form.of(
                        "type|name|label::fr|label::Español (es)|hint::fr|required|constraint",
                        "text|a|Un ?|Uno|Aide|yes|string-length(.) < 9",
                        "text|b|Deux ?|Dos|Aide|true()|",
                        "note|n|Merci.||||")
                .read();
        assertThat(told(reading.changed()))
                .containsExactly(
                        "survey 2 label.arabic",
                        "survey 2 left.required",
                        "survey 2 left.constraint",
                        "survey 2 left.column",
                        "survey 4 left.note",
                        "survey 1 left.language");
        assertThat(french(reading)).containsExactly("Un ?", "Deux ?");
    }

    @Test
    void wordsWithoutALanguageAreInTheOneOfTheSettings() {
        assertThat(french(Form.of("type|name|label", "text|a|Et ?").read())).containsExactly("Et ?");
        assertThat(told(Form.of("type|name|label", "text|a|And?")
                        .settings("default_language", "English (en)")
                        .read()
                        .refused()))
                .containsExactly("survey 1 label.french");
        Reading both = Form.of("type|name|label|label:French", "text|a|And?|Et ?")
                .settings("default_language", "English (en)")
                .read();
        assertThat(items(both).get(0).wording()).isEqualTo(new Labels("Et ?", "", "And?"));
    }

    @Test
    void aBrokenAnswerIsNamedInItsOwnSheet() {
        Reading reading = Form.asking("select_one l|a|Et ?|و؟")
                .choice("l|1||لا", "l|2|Oui|نعم")
                .read();
        assertThat(told(reading.refused())).containsExactly("choices 2 label");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "integer; . >= 0 and . <= 40; 0 à 9, 10 à 19, 20 à 29, 30 à 40",
                "integer; . > 0 and . <= 100; 1 à 20, 21 à 40, 41 à 60, 61 à 80, 81 à 100",
                "decimal; . >= 0 and . <= 5; 0 à moins de 1, 1 à moins de 2, 2 à moins de 3, 3 à moins de 4, 4 à 5",
                "decimal; . > 3 and . < 5; 3 à moins de 4, 4 à 5",
                "decimal; . >= 0 and . <= 10; 0 à moins de 2, 2 à moins de 4, 4 à moins de 6, 6 à moins de 8, 8 à 10",
                "date; . >= date('2026-11-01') and . <= date('2027-01-31'); 11/2026, 12/2026, 01/2027",
                "date; . >= '2025-02-01' and . <= '2026-05-31'; T1 2025, T2 2025, T3 2025, T4 2025, T1 2026, T2 2026",
                "date; (. >= date('2019-01-01')) and (. <= date('2026-12-31'));"
                        + " 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026",
            })
    void oneOfManyIsAskedInBands(String type, String constraint, String bands) {
        Reading reading = Form.asking(type + "|b|Combien ?|كم؟|||" + constraint).read();
        assertThat(reading.refused()).isEmpty();
        assertThat(told(reading.changed())).containsExactly("survey 2 changed.bands");
        assertThat(items(reading).get(0).scale().steps())
                .extracting(step -> step.label().fr())
                .containsExactly(bands.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decimal; . >= 10 and . <= 0; held.number",
                "decimal; . >= 4 and . <= 5; held.number",
                "decimal; . <= 10; held.number",
                "date; . <= today(); held.date",
                "date; . >= date('2026-13-01') and . <= date('2026-12-31'); held.date",
                "date; . >= date('1926-01-01') and . <= date('2026-12-31'); held.date"
            })
    void boundsThatAreNoneAreNamed(String type, String constraint, String reason) {
        assertThat(told(Form.asking(type + "|b|Combien ?|كم؟|||" + constraint)
                        .read()
                        .refused()))
                .containsExactly("survey 2 " + reason);
    }

    @Test
    void severalOfOneAreYesOrNo() {
        Reading reading = Form.asking("select_multiple l|q|Je viens|سآتي", "text|a|Et ?|و؟")
                .choice("l|ok|Samedi|السبت")
                .read();
        assertThat(reading.refused()).isEmpty();
        assertThat(french(reading)).containsExactly("Je viens — Samedi", "Et ?");
    }

    @Test
    void aNumberThatIsAskedInBandsDecidesNothing() {
        Reading few = Form.asking("integer|n|Combien ?|كم؟|||. >= 0 and . <= 10", "range|a|Et ?|و؟||${n} = 3")
                .read();
        assertThat(few.refused()).isEmpty();
        assertThat(Objects.requireNonNull(items(few).get(1).onlyIf()).answers()).containsExactly(3);
        Reading many = Form.asking("integer|n|Combien ?|كم؟|||. >= 0 and . <= 100", "range|a|Et ?|و؟||${n} = 3")
                .read();
        assertThat(told(many.refused()))
                .as("the third band is not the number 3")
                .containsExactly("survey 3 held.condition");
    }

    @Test
    void aNoteBetweenIsSaidBeforeTheNextQuestion() {
        Reading reading = Form.asking(
                        "text|a|Un ?|1",
                        "note|n|Pensez à la semaine.|فكروا في الأسبوع.",
                        "note|m|Sans nom.|بلا اسم.",
                        "text|b|Deux ?|2",
                        "text|c|Trois ?|3")
                .read();
        assertThat(reading.changed()).isEmpty();
        assertThat(items(reading).get(0).before()).isNull();
        assertThat(items(reading).get(1).before())
                .isEqualTo(new Labels("Pensez à la semaine.\n\nSans nom.", "فكروا في الأسبوع.\n\nبلا اسم.", ""));
        assertThat(items(reading).get(2).before()).isNull();
    }

    @Test
    void anAppearanceIsNamedUnlessTheQuestionLooksSoAnyway() {
        Reading reading = Form.asking(
                        "begin group|g||||||field-list",
                        "select_one l|a|Vu ?|؟||||minimal quick",
                        "text|b|Et ?|و؟||||multiline",
                        "range|c|De 1 à 10 ?|من 1 إلى 10؟||||vertical",
                        "end group")
                .choice("l|non|Non|لا", "l|oui|Oui|نعم")
                .read();
        assertThat(reading.refused()).isEmpty();
        assertThat(told(reading.changed())).containsExactly("survey 2 left.appearance", "survey 3 left.appearance");
        assertThat(reading.changed().get(1).reason().arguments()).containsExactly("minimal quick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin group|g|Votre âge|السن", "note|n|Écrivez d’abord votre nom.|اكتبوا اسمكم أولا."})
    void whatStandsAboveAQuestionAsksWhoAnswersNoMoreThanItself(String row) {
        Reading reading = Form.asking("range|a|De 1 à 10 ?|؟", row, "range|b|Et ?|و؟", "end group")
                .read();
        assertThat(told(reading.refused())).contains("survey 3 points.who");
    }

    @Test
    void rowsThatAreSwitchedOffAreNotRead() {
        Reading reading = Form.of("type|name|label|disabled", "deviceid|d||yes", "text|a|Et ?|")
                .read();
        assertThat(reading.refused()).isEmpty();
        assertThat(french(reading)).containsExactly("Et ?");
    }

    @ParameterizedTest
    @CsvSource({
        "start=0 end=10, 11",
        "start=0;end=4;step=2, 3",
        "'', 10",
        "start=1 end=100, 5",
        "start=0 end=1 step=0.1, 0",
        "start=-5 end=5, 0",
        "step=0, 0"
    })
    void aRangeIsAFewWholeNumbers(String parameters, int steps) {
        assertThat(Numbers.range(parameters)
                        .map(numbers -> numbers.steps().size())
                        .orElse(0))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        ". >= 0 and . <= 10, 11",
        "(. > 0) and (. < 6), 5",
        ". <= 5 and . >= 1, 5",
        ". >= 0, 0",
        ". >= 0 or . <= 3, 0",
        ". >= 0 and . <= 100, 4",
        ". >= 0 and . >= 3, 0",
        ". > 0 and . > 3, 0",
        "'', 0"
    })
    void aNumberWithinAFewIsChosen(String constraint, int steps) {
        assertThat(Numbers.within(constraint)
                        .map(numbers -> numbers.steps().size())
                        .orElse(0))
                .isEqualTo(steps);
    }
}
