// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.surveys.spi.ScoreKey;
import org.halqa.surveys.spi.SurveyInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that can be worked out by hand from the published keys (domain §8). */
class GoldenScoresTest {

    private static final List<SurveyInstrument> ALL = List.of(
            new Who5(),
            new CopenhagenBurnout(),
            new ProfessionalQuality(),
            new BriefResilience(),
            new PerceivedStress(),
            new MentalHealth5(),
            new CopsoqDimensions());

    @ParameterizedTest(name = "{0} {1} of {2} is {3}")
    @CsvSource({
        "WHO5, index, 3 3 3 3 3, 60",
        "WHO5, index, 0 0 0 0 0, 0",
        "WHO5, index, 5 5 5 5 5, 100",
        "WHO5, index, 2 3 2 3 2, 48",
        "BRS, resilience, 3 3 3 3 3 3, 3",
        "BRS, resilience, 5 1 5 1 5 1, 5",
        "BRS, resilience, 1 5 1 5 1 5, 1",
        "MHI5, health, 1 1 1 1 1, 40",
        "PSS10, stress, 2 2 2 2 2 2 2 2 2 2, 20",
        "PSS10, stress, 4 4 4 4 4 4 4 4 4 4, 24",
        "CBI, personal, 100 75 50 25 0 50, 50",
        "CBI, work, 100 100 100 100 100 100 100, 85.714285714285714",
        "PROQOL5, satisfaction, 3 3 3 3 3 3 3 3 3 3, 30",
        "PROQOL5, burnout, 3 3 3 3 3 3 3 3 3 3, 30",
        "PROQOL5, stress, 3 3 3 3 3 3 3 3 3 3, 30",
        "PROQOL5, satisfaction, 1 1 1 1 1 1 1 1 1 1, 10",
        "PROQOL5, burnout, 1 1 1 1 1 1 1 1 1 1, 30",
        "PROQOL5, stress, 1 1 1 1 1 1 1 1 1 1, 10",
        "PROQOL5, satisfaction, 5 5 5 5 5 5 5 5 5 5, 50",
        "PROQOL5, burnout, 5 5 5 5 5 5 5 5 5 5, 30",
        "PROQOL5, stress, 5 5 5 5 5 5 5 5 5 5, 50",
        "COPSOQ, community, 100 50 0, 50",
    })
    void isScoredAsPublished(String instrument, String key, String answers, double expected) {
        ScoreKey score = key(instrument, key);
        assertThat(score.score(sheet(score, answers)).orElseThrow()).isCloseTo(expected, within());
    }

    @Test
    void halfOfTheItemsStandForAllAndFewerForNothing() {
        ScoreKey index = key("WHO5", "index");
        assertThat(index.score(Map.of("1", 3, "2", 3, "3", 3))).hasValue(60);
        assertThat(index.score(Map.of("1", 3, "2", 3))).isEmpty();
        ScoreKey personal = key("CBI", "personal");
        assertThat(personal.score(Map.of("P1", 100, "P2", 50, "P3", 0))).hasValue(50);
        assertThat(personal.score(Map.of("P1", 100, "P2", 50))).isEmpty();
    }

    @Test
    void aReversedItemIsReversedWhereverItStands() {
        ScoreKey work = key("CBI", "work");
        assertThat(work.score(Map.of("W_ENERGY", 0, "W1", 100, "W2", 100, "W3", 100)))
                .hasValue(100);
    }

    @Test
    void bandsArePrintedOnlyWithASource() {
        assertThat(ALL.stream().flatMap(each -> each.keys().stream()).flatMap(key -> key.bands().stream()))
                .hasSize(2)
                .allSatisfy(band -> assertThat(band.source()).isNotBlank());
    }

    private static ScoreKey key(String instrument, String key) {
        return ALL.stream()
                .filter(each -> each.id().equals(instrument))
                .flatMap(each -> each.keys().stream())
                .filter(each -> each.id().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> sheet(ScoreKey key, String answers) {
        Map<String, Integer> sheet = new HashMap<>();
        List<Integer> values =
                Stream.of(answers.split(" ")).map(Integer::valueOf).toList();
        assertThat(values).hasSameSizeAs(key.items());
        for (int place = 0; place < values.size(); place++) {
            sheet.put(key.items().get(place), values.get(place));
        }
        return sheet;
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void nothingCommercialIsShipped() {
        assertThat(ALL.stream().map(SurveyInstrument::id)).doesNotContainAnyElementsOf(Arrays.asList("GHQ12", "MBI"));
    }
}
