// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.surveys.internal.SurveyHouse.ASKS;
import static org.halqa.surveys.internal.SurveyHouse.value;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.halqa.anonymisation.spi.SheetSource.Column;
import org.halqa.anonymisation.spi.SheetSource.Requested;
import org.halqa.anonymisation.spi.SheetSource.Sheets;
import org.halqa.model.Labels;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.spi.OnlyIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that some are asked tells how many they are. */
class ConditionalQuestionsTest {

    private static final Labels WORDS = new Labels("Et ?", "و؟", "And?");

    @TempDir
    Path folder;

    /** Answers to the first question, where the second is asked of those who gave 2 and the third of those who then said yes. */
    private List<String> told(int... answers) {
        try (SurveyHouse house = new SurveyHouse(folder)) {
            SurveyPlan plan = SurveyHouse.plan(answers.length, Way.HAT);
            List<OwnItem> items = List.of(
                    new OwnItem("Q1", WORDS, "agree5"),
                    new OwnItem("Q2", WORDS, "yesno", List.of(), null, new OnlyIf("Q1", List.of(2))),
                    new OwnItem("Q3", WORDS, "yesno", List.of(), null, new OnlyIf("Q2", List.of(1))));
            Stored survey = house.open(new SurveyPlan(
                    plan.title(),
                    plan.wave(),
                    "",
                    List.of(),
                    items,
                    plan.filters(),
                    plan.headcounts(),
                    plan.ways(),
                    true,
                    false,
                    plan.information()));
            List<String> slips = house.slips(survey, answers.length);
            IntStream.range(0, answers.length)
                    .forEach(at -> value(house.ballots()
                            .cast(
                                    survey.id(),
                                    new Pass.Code(slips.get(at)),
                                    Map.of("OWN.Q1", "" + answers[at], "OWN.Q2", "1", "OWN.Q3", "0"))));
            value(house.surveys().close(ASKS, survey.id()));
            Sheets sheets = new SurveySheets(house.rows, house.sealing(), house.programmes)
                    .sheets(survey.id() + ":OWN")
                    .orElseThrow();
            assertThat(sheets.rows())
                    .allMatch(row -> row.size() == sheets.columns().size());
            assertThat(sheets.columns()).extracting(Column::name).contains("a.Q1");
            return sheets.tables().stream().map(Requested::id).toList();
        }
    }

    private static int[] answers(Map<Integer, Integer> number) {
        return number.entrySet().stream()
                .flatMap(each -> Collections.nCopies(each.getValue(), each.getKey()).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Test
    void isNotToldWhereItWouldCountAnAnswerThatIsWithheld() {
        // Of 25, the 12 who were asked more leave 3 for the third answer, which nobody may know.
        assertThat(told(answers(Map.of(1, 10, 2, 12, 3, 3)))).containsExactly("all", "Q1", "Q1.top");
    }

    @Test
    void isToldWhereEveryAnswerIs() {
        assertThat(told(answers(Map.of(1, 10, 2, 12)))).containsExactly("all", "Q1", "Q2", "Q3", "Q1.top");
    }
}
