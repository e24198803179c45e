// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.instruments.internal.BriefResilience;
import org.halqa.model.Labels;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of opening a survey, each with its reason. */
class PlanRulesTest {

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

    private List<String> reasons(SurveyPlan plan) {
        return house.surveys().check(SurveyHouse.ASKS, plan).stream()
                .map(Fault::reason)
                .map(reason -> reason.key() + reason.arguments())
                .toList();
    }

    private static SurveyPlan with(List<String> filters, Map<String, Integer> headcounts) {
        SurveyPlan like = SurveyHouse.plan(12, Way.HAT);
        return new SurveyPlan(
                like.title(),
                like.wave(),
                "",
                like.instruments(),
                List.of(),
                filters,
                headcounts,
                like.ways(),
                true,
                false,
                like.information());
    }

    private static SurveyPlan asking(
            List<String> instruments, List<OwnItem> items, boolean long5, Wave wave, String pair) {
        SurveyPlan like = SurveyHouse.plan(12, Way.HAT);
        return new SurveyPlan(
                like.title(),
                wave,
                pair,
                instruments,
                items,
                List.of(),
                like.headcounts(),
                like.ways(),
                true,
                long5,
                like.information());
    }

    @Test
    void aGoodPlanHasNone() {
        assertThat(reasons(SurveyHouse.plan(8, Way.HAT))).isEmpty();
        assertThat(reasons(with(List.of("zone"), Map.of("FM", 5, "OR", 6)))).isEmpty();
        assertThat(reasons(with(List.of("zone", "profile"), Map.of("FM/TS", 5, "OR/MED", 5))))
                .isEmpty();
    }

    @Test
    void aSmallGroupIsNamed() {
        assertThat(reasons(with(List.of("zone"), Map.of("FM", 4, "OR", 20)))).containsExactly("plan.small[FM, 5]");
    }

    @Test
    void aCrossingThatMakesSmallGroupsIsRefusedWithTheirNames() {
        assertThat(reasons(with(List.of("zone", "profile"), Map.of("FM/TS", 4, "OR/MED", 9, "BMK/TS", 2))))
                .containsExactly("plan.cross[BMK/TS, FM/TS, 5]");
    }

    @Test
    void fewerThanEightAreNotAsked() {
        assertThat(reasons(SurveyHouse.plan(7, Way.HAT))).containsExactly("plan.few[8, 2000]");
    }

    @Test
    void unknownGroupsAndThreeFiltersAreRefused() {
        assertThat(reasons(with(List.of("zone"), Map.of("ALL", 12)))).containsExactly("plan.headcounts[]");
        assertThat(reasons(with(List.of("zone", "profile", "sex"), Map.of()))).containsExactly("plan.filters[]");
    }

    @Test
    void anInstrumentWithoutWordsIsNotAsked() {
        house.instruments.add(new BriefResilience());
        assertThat(reasons(asking(List.of("BRS"), List.of(), false, Wave.ONCE, "")))
                .singleElement()
                .asString()
                .startsWith("plan.instrument.words");
        assertThat(reasons(asking(List.of("GONE"), List.of(), false, Wave.ONCE, "")))
                .containsExactly("plan.instrument.gone[GONE]", "plan.empty[]");
    }

    @Test
    void moreThanFiveMinutesAreQuestioned() {
        List<OwnItem> many = java.util.stream.IntStream.range(0, 30)
                .mapToObj(number -> new OwnItem("Q" + number, new Labels("Q", "س", ""), "yesno"))
                .toList();
        assertThat(reasons(asking(List.of("WHO5"), many, false, Wave.ONCE, ""))).containsExactly("plan.long[6]");
        assertThat(reasons(asking(List.of("WHO5"), many, true, Wave.ONCE, ""))).isEmpty();
    }

    @Test
    void ownQuestionsAreInBothLanguages() {
        assertThat(reasons(asking(
                        List.of(), List.of(new OwnItem("Q1", new Labels("Q", "", ""), "yesno")), false, Wave.ONCE, "")))
                .containsExactly("plan.item.words[Q1]");
    }

    @Test
    void theWaveAfterBelongsToOneBeforeThatAskedTheSame() {
        SurveyPlan first = asking(List.of("WHO5"), List.of(), false, Wave.BEFORE, "");
        String before = SurveyHouse.value(house.surveys().draft(SurveyHouse.ASKS, first, "key-0123456789abcdef"))
                .id();
        assertThat(reasons(asking(List.of("WHO5"), List.of(), false, Wave.AFTER, before)))
                .isEmpty();
        assertThat(reasons(asking(List.of("CHANGE"), List.of(), false, Wave.AFTER, before)))
                .containsExactly("plan.pair.instruments[]");
        assertThat(reasons(asking(List.of("WHO5"), List.of(), false, Wave.AFTER, "other")))
                .containsExactly("plan.pair[]");
    }

    @Test
    void thereIsAWayInAndATextOfInformation() {
        SurveyPlan like = SurveyHouse.plan(12);
        SurveyPlan silent = new SurveyPlan(
                like.title(),
                like.wave(),
                "",
                like.instruments(),
                List.of(),
                List.of(),
                like.headcounts(),
                Set.of(),
                true,
                false,
                new Labels("Texte", "", ""));
        assertThat(reasons(silent)).containsExactly("plan.ways[]", "plan.information[]");
    }

    private List<String> ownReasons(OwnItem... items) {
        return reasons(asking(List.of("WHO5"), List.of(items), false, Wave.ONCE, "")).stream()
                .map(reason -> reason.substring(0, reason.indexOf('[')))
                .toList();
    }

    @Test
    void choicesOfOnesOwnAreSomeAndDifferentAndInBothLanguages() {
        Labels asked = new Labels("Quand ?", "متى؟", "");
        Labels morning = new Labels("Matin", "صباحا", "");
        Labels evening = new Labels("Soir", "مساء", "");
        assertThat(ownReasons(new OwnItem("Q1", asked, OwnItem.CHOICES, List.of(morning, evening))))
                .isEmpty();
        List.of(List.of(morning), List.of(morning, morning), List.of(morning, new Labels("Soir", "", "")))
                .forEach(choices -> assertThat(ownReasons(new OwnItem("Q1", asked, OwnItem.CHOICES, choices)))
                        .containsExactly("plan.item.choices"));
    }

    @Test
    void aQuestionThatAsksWhoAnswersIsNotAsked() {
        assertThat(ownReasons(new OwnItem("Q1", new Labels("Votre nom ?", "اسمكم؟", ""), "words")))
                .containsExactly("plan.item.asks");
        assertThat(ownReasons(new OwnItem("Q1", new Labels("Combien ?", "كم عمركم؟", ""), "agree5")))
                .containsExactly("plan.item.asks");
    }
}
