// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.instruments.internal.Who5;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.internal.plan.AnswerSheet;
import org.halqa.surveys.internal.plan.Questionnaire;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.AnswerScale.Step;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.halqa.surveys.spi.SurveyInstrument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that come from a file become a plan, whole or not at all. */
class BroughtQuestionsTest {

    private static final Labels TITLE = new Labels("Reprise", "", "");
    private static final Labels INFORMATION = new Labels("Libre.", "بحرية.", "");

    @TempDir
    Path folder;

    private SurveyHouse house;

    @BeforeEach
    void house() {
        house = new SurveyHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Outcome<SurveyPlan> plan(Section... sections) {
        return house.surveys().plan(SurveyHouse.ASKS, TITLE, new Questions(INFORMATION, List.of(sections)));
    }

    private static List<String> reasons(Outcome<SurveyPlan> outcome) {
        return ((Outcome.Refused<SurveyPlan>) outcome)
                .faults().stream()
                        .map(fault -> fault.field() + " " + fault.reason().key())
                        .toList();
    }

    private static Section whole(SurveyInstrument instrument) {
        return new Section(instrument.id(), instrument.lead(), instrument.items());
    }

    private static Item item(String id, String words, String... choices) {
        List<Step> steps = IntStream.range(0, choices.length)
                .mapToObj(at -> new Step(at + 1, new Labels(choices[at], "ج" + at, "")))
                .toList();
        return new Item(id, new Labels(words, "سؤال", ""), new AnswerScale("a", steps));
    }

    @Test
    void anInstrumentOfTheHouseIsRecognised() {
        SurveyPlan plan =
                SurveyHouse.value(plan(whole(new Who5()), new Section("suite", null, List.of(item("a", "Et ?")))));
        assertThat(plan.instruments()).containsExactly("WHO5");
        assertThat(plan.items()).containsExactly(new OwnItem("Q1", new Labels("Et ?", "سؤال", ""), "words"));
        assertThat(plan.information()).isEqualTo(INFORMATION);
        assertThat(plan.headcounts()).isEmpty();
    }

    @Test
    void aLanguageLeftOutIsNoDifferenceAndAChangedWordIs() {
        List<Item> items = new Who5()
                .items().stream()
                        .map(item ->
                                new Item(item.id(), new Labels(wording(item).fr(), "", ""), item.scale()))
                        .toList();
        assertThat(SurveyHouse.value(plan(new Section("WHO5", null, items))).instruments())
                .containsExactly("WHO5");
        Item changed = new Item(
                "1",
                new Labels(wording(items.get(0)).fr() + " vraiment", "", ""),
                items.get(0).scale());
        List<Item> other =
                Stream.concat(Stream.of(changed), items.stream().skip(1)).toList();
        assertThat(reasons(plan(new Section("WHO5", null, other)))).containsExactly("WHO5 brought.instrument");
        assertThat(reasons(plan(new Section("WHO5", null, items.subList(0, 4)))))
                .containsExactly("WHO5 brought.instrument");
        assertThat(reasons(plan(whole(new Who5()), whole(new Who5())))).containsExactly("WHO5 brought.twice");
    }

    private static Labels wording(Item item) {
        return java.util.Objects.requireNonNull(item.wording());
    }

    @Test
    void aConditionFollowsItsQuestionAndWhatItSwitchesOffIsNotKept() {
        Item first = item("vu", "Vu ?", "Non", "Oui");
        Item then = new Item(
                "quand",
                new Labels("Quand ?", "متى؟", ""),
                item("x", "X", "Matin", "Soir").scale(),
                new Labels("Un titre", "عنوان", ""),
                new OnlyIf("g.vu", List.of(2)));
        SurveyPlan plan = SurveyHouse.value(
                plan(whole(new Who5()), new Section("g", new Labels("Le lieu", "المكان", ""), List.of(first, then))));
        assertThat(plan.items().get(1).onlyIf()).isEqualTo(new OnlyIf("Q1", List.of(2)));
        assertThat(plan.items().get(1).before()).isEqualTo(new Labels("Le lieu\nUn titre", "المكان\nعنوان", ""));
        assertThat(plan.items().get(0).before()).isEqualTo(new Labels("Le lieu", "المكان", ""));

        List<Part> parts = new Questionnaire(new SurveysTexts()).parts(plan, List.of());
        assertThat(AnswerSheet.pieces(parts, Map.of("OWN.Q1", "2", "OWN.Q2", "1"), "ALL"))
                .containsExactly("OWN|ALL|Q1=2,Q2=1");
        assertThat(AnswerSheet.pieces(parts, Map.of("OWN.Q1", "1", "OWN.Q2", "1"), "ALL"))
                .containsExactly("OWN|ALL|Q1=1,Q2=-");

        Item joined = new Item("y", first.wording(), first.scale(), null, new OnlyIf("WHO5.1", List.of(2)));
        assertThat(reasons(plan(whole(new Who5()), new Section("g", null, List.of(joined)))))
                .as("an answer of an instrument is kept apart")
                .containsExactly("g.y brought.only");
        assertThat(house.surveys().check(SurveyHouse.ASKS, plan))
                .extracting(fault -> fault.reason().key())
                .doesNotContain("plan.item.only");
    }

    @Test
    void scalesOfTheHouseAreRecognisedAndOthersKept() {
        AnswerScale yesNo = new AnswerScale(
                "ouinon",
                List.of(new Step(0, new Labels("Non", "لا", "No")), new Step(1, new Labels("Oui", "", "Yes"))));
        Item asked = new Item("a", new Labels("Et ?", "و؟", ""), yesNo);
        List<OwnItem> items = SurveyHouse.value(
                        plan(new Section("", null, List.of(asked, item("b", "Quand ?", "Matin", "Soir")))))
                .items();
        assertThat(items).extracting(OwnItem::scale).containsExactly("yesno", OwnItem.CHOICES);
        assertThat(items.get(1).choices()).extracting(Labels::fr).containsExactly("Matin", "Soir");
    }

    @Test
    void whatCannotBeHeldIsNamed() {
        Item one = item("seul", "Et ?", "Oui");
        Item mute = new Item("muet", null, AnswerScale.words());
        assertThat(reasons(plan(new Section("g", null, List.of(one, mute)))))
                .containsExactly("g.seul brought.choices", "g.muet brought.words");
        assertThat(reasons(plan())).containsExactly(" plan.empty");
        assertThat(reasons(plan(new Section("", null, Collections.nCopies(31, item("a", "Et ?"))))))
                .containsExactly(" plan.items.many");
    }

    @Test
    void choicesOfOnesOwnAreKeptAskedAndChecked() {
        Item asked = item("b", "Quand ?", "Matin", "Soir");
        SurveyPlan plan = SurveyHouse.value(plan(new Section("", null, List.of(asked))));
        Stored draft = SurveyHouse.value(house.surveys().draft(SurveyHouse.ASKS, plan, "key-0123456789abcdef"));
        house.restart();
        assertThat(house.surveys()
                        .find(SurveyHouse.ASKS, draft.id())
                        .orElseThrow()
                        .plan())
                .isEqualTo(plan);
        AnswerScale scale = house.surveys()
                .questions(SurveyHouse.ASKS, draft.id())
                .get(0)
                .items()
                .get(0)
                .scale();
        assertThat(scale.steps()).extracting(Step::value).containsExactly(1, 2);
    }
}
