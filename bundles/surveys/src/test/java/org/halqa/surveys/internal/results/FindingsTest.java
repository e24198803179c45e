// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.instruments.internal.PerceivedStress;
import org.halqa.instruments.internal.Who5;
import org.halqa.model.Labels;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.internal.SurveysTexts;
import org.halqa.surveys.internal.plan.AnswerSheet.Read;
import org.halqa.surveys.internal.plan.Questionnaire;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.ScoreKey;
import org.halqa.surveys.spi.SurveyInstrument;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Labels TITLE = new Labels("Fin d’année", "نهاية السنة", "End of the year");
    private static final Texts TEXTS = SampleWords.texts(new SurveysTexts());
    private static final SurveyInstrument WHO5 = new Who5();
    private static final int[] LOW = {0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4};
    private static final int[] HIGH = {2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5};

    @Test
    void meansAreTheHandScoredOnesInWholePointsWithTheirInterval() {
        // WHO-5 of somebody who gives x five times is 20 x: mean of 40 and spread of 22.5630: 25.66 to 54.34 (SciPy
        // t.interval).
        Estimated score = named(findings(HIGH.length, LOW, null), "WHO5.index.score");
        assertThat(score.n()).containsExactly(12);
        assertThat(score.label().arguments().subList(1, 7)).containsExactly(40, 26, 54, 12, 0, 100);
    }

    @Test
    void tellsNothingOfFewerThanTenNorOfPeopleWhoAllAnswerTheSame() {
        assertThat(ids(findings(12, new int[] {0, 1, 2, 3, 4, 5, 0, 1, 2}, null)))
                .containsExactly("answered", "scale.time6");
        assertThat(ids(findings(12, new int[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}, null)))
                .containsExactly("answered", "scale.time6");
        int[] allButOne = new int[60];
        allButOne[0] = 1;
        assertThat(ids(findings(60, allButOne, null))).containsExactly("answered", "scale.time6");
    }

    @Test
    @DisplayName("S32 where nearly all answered, how many did not is not said")
    void theFewWhoDidNotAnswerAreNotCounted() {
        Set<String> said = new HashSet<>();
        for (int silent = 0; silent < 7; silent++) {
            Estimated answered = named(findings(LOW.length + silent, LOW, null), "answered");
            String words = TEXTS.say(answered.label(), Locale.FRENCH);
            if (silent < 5) {
                said.add(words);
                assertThat(words).contains("12 réponses, d’au moins 70").doesNotContain("sur");
            } else {
                assertThat(words).contains("12 réponses sur " + (12 + silent));
            }
        }
        assertThat(said).as("the band does not tell how many did not answer").hasSize(1);
    }

    @Test
    void reliabilityWaitsForTwentyCompleteSheets() {
        assertThat(ids(findings(30, cycle(19), null))).doesNotContain("WHO5.index.alpha");
        assertThat(named(findings(30, cycle(20), null), "WHO5.index.alpha").n()).containsExactly(20);
    }

    @Test
    void alphaIsTheOneOfTheGoldenRows() {
        ScoreKey key = new ScoreKey(
                "k",
                TITLE,
                List.of("1", "2", "3"),
                Set.of("2"),
                1,
                5,
                ScoreKey.Combination.MEAN,
                0,
                1,
                true,
                List.of());
        int[][] rows = {{4, 1, 4}, {3, 3, 2}, {5, 1, 5}, {2, 5, 2}, {4, 2, 5}};
        List<Map<String, Integer>> sheets = new ArrayList<>();
        for (int time = 0; time < 4; time++) {
            for (int[] row : rows) {
                sheets.add(Map.of("1", row[0], "2", row[1], "3", row[2]));
            }
        }
        List<Estimated> found = ScoreFindings.of("P", new Scored(key, sheets));
        // Item 2 is worded the other way round: reversed, these are the rows of domain §8.1 with alpha 0.9418604651.
        assertThat(named(found, "P.k.alpha").label().arguments().get(1)).hasToString("0.94");
        assertThat(named(found, "P.k.score").label().arguments().get(1)).hasToString("3.6");
    }

    @Test
    void comparesTwoWavesExactlyAndSaysWhatFollows() {
        List<Estimated> found = findings(12, HIGH, LOW);
        Estimated unpaired = named(found, "WHO5.index.unpaired");
        assertThat(unpaired.n()).containsExactly(12, 12);
        List<Object> numbers = unpaired.label().arguments();
        assertThat(numbers.subList(1, 6)).containsExactly(40, 12, 75, 12, 40);
        // Means 75 and 40, spreads 17.3205 and 22.5630: d = 1.740141, J = 1 − 3/87, g = 1.680136 (NumPy).
        assertThat(((Number) numbers.get(9)).doubleValue()).isCloseTo(1.68, within(1e-9));
        // Of 144 pairs 118 are larger after, 19 equal, 7 smaller: δ = 111/144.
        assertThat(numbers.get(10)).hasToString("0.77");
        assertThat(named(found, "WHO5.index.conclusion").label().key()).isEqualTo("results.better");
        assertThat(named(findings(12, LOW, HIGH), "WHO5.index.conclusion")
                        .label()
                        .key())
                .isEqualTo("results.worse");
        assertThat(named(findings(12, LOW, LOW), "WHO5.index.conclusion")
                        .label()
                        .key())
                .isEqualTo("results.unclear");
    }

    @Test
    void aScaleOnWhichLowIsBetterTurnsTheWords() {
        SurveyInstrument stress = new PerceivedStress();
        ScoreKey key = stress.keys().get(0);
        assertThat(key.higherIsBetter()).isFalse();
        TwoWaves waves =
                new TwoWaves("PSS10", new Scored(key, sheets(key, LOW, 4)), new Scored(key, sheets(key, HIGH, 4)));
        assertThat(waves.comparable()).isTrue();
        assertThat(waves.findings(0.001).get(1).label().key()).isEqualTo("results.worse");
        assertThat(waves.findings(0.2).get(1).label().key()).isEqualTo("results.unclear");
    }

    @Test
    @DisplayName("S29 waves are compared as groups of ten and more, never sheet by sheet")
    void aWaveOfFewerThanTenIsNotCompared() {
        assertThat(ids(findings(12, HIGH, new int[] {0, 1, 2, 3, 4, 0, 1, 2, 3})))
                .doesNotContain("WHO5.index.unpaired", "WHO5.index.conclusion");
    }

    @Test
    void sentencesAreWholeInEveryLanguageAndClaimNoCause() {
        for (Locale language : List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH)) {
            assertThat(findings(30, HIGH, LOW)).allSatisfy(each -> assertThat(TEXTS.say(each.label(), language))
                    .doesNotContain("results.", "{", "}"));
        }
        assertThat(TEXTS.say(
                        named(findings(30, HIGH, LOW), "WHO5.index.conclusion").label(), Locale.FRENCH))
                .contains("plus favorables")
                .doesNotContain("effet", "grâce", "permis", "amélior");
        assertThat(TEXTS.say(named(findings(30, HIGH, LOW), "answered").label(), Locale.FRENCH))
                .contains("12 réponses sur 30 personnes invitées (40");
        assertThat(TEXTS.say(
                        named(findings(12, LOW, LOW), "WHO5.index.conclusion").label(), Locale.FRENCH))
                .contains("nous ne pouvons pas conclure");
    }

    @Test
    @DisplayName("S29 pairs are told from ten on, and when nobody can be worked out from those left over")
    void fewWhoAreLeftOverKeepThePairsUntold() {
        Scored scale = new Scored(WHO5.keys().get(0), List.of());
        PairedWaves all = pairs(12, 0);
        assertThat(all.tellable()).isTrue();
        assertThat(all.matched().findings(scale, 0.001))
                .extracting(Estimated::id)
                .doesNotContain("WHO5.index.others-before");
        assertThat(all.matched().findings(scale, 0.001).get(1).label().key()).isEqualTo("results.paired-better");
        assertThat(all.matched().findings(scale, 0.2).get(1).label().key()).isEqualTo("results.paired-unclear");
        assertThat(pairs(9, 20).tellable()).isFalse();
        assertThat(pairs(12, 3).tellable()).as("3 could be worked out").isFalse();
        assertThat(pairs(12, 10).tellable()).isTrue();
        assertThat(pairs(12, 10).matched().findings(scale, 0.01))
                .allSatisfy(each -> assertThat(TEXTS.say(each.label(), Locale.forLanguageTag("ar")))
                        .doesNotContain("results.", "{", "}"));
    }

    /** Everybody gives 2 first and 3 then, and every third one more. */
    private static PairedWaves pairs(int number, int others) {
        List<Integer> first =
                IntStream.range(0, number).mapToObj(at -> 1 + at % 3).toList();
        List<Integer> second =
                IntStream.range(0, number).mapToObj(at -> 2 + at % 3 + at % 2).toList();
        return pairs(
                first, second, IntStream.range(0, others).mapToObj(at -> at % 6).toList());
    }

    private static PairedWaves pairs(List<Integer> first, List<Integer> second, List<Integer> left) {
        ScoreKey key = WHO5.keys().get(0);
        List<PairedWaves.Pair> pairs = IntStream.range(0, first.size())
                .mapToObj(at -> new PairedWaves.Pair(20 * first.get(at), 20 * second.get(at)))
                .toList();
        return new PairedWaves("WHO5", scored(key, first, left), scored(key, second, left), pairs);
    }

    private static Scored scored(ScoreKey key, List<Integer> some, List<Integer> others) {
        int[] each = java.util.stream.Stream.concat(some.stream(), others.stream())
                .mapToInt(Integer::intValue)
                .toArray();
        return new Scored(key, sheets(key, each, 5));
    }

    @Test
    @DisplayName("E7 reliable change is told in shares of ten people and more, from twenty pairs on")
    void reliableChangeIsToldOfGroupsAlone() {
        assertThat(Reliable.merged(12, 11, 10))
                .extracting(Reliable.Class::name)
                .containsExactly("better", "same", "worse");
        assertThat(Reliable.merged(12, 8, 3))
                .containsExactly(new Reliable.Class("better", 12), new Reliable.Class("not-better", 11));
        assertThat(Reliable.merged(3, 8, 12))
                .containsExactly(new Reliable.Class("worse", 12), new Reliable.Class("not-worse", 11));
        assertThat(Reliable.merged(30, 5, 4)).isEmpty();
        assertThat(Reliable.merged(9, 50, 9)).isEmpty();
    }

    @Test
    void reliableChangeIsTheOneOfJacobsonAndTruax() {
        ScoreKey key = WHO5.keys().get(0);
        List<Map<String, Integer>> first =
                IntStream.range(0, 30).mapToObj(FindingsTest::uneven).toList();
        Scored before = new Scored(key, first);
        double[] values = before.values();
        List<PairedWaves.Pair> pairs = IntStream.range(0, 30)
                .mapToObj(at -> new PairedWaves.Pair(values[at], at < 14 ? Math.min(100, values[at] + 40) : values[at]))
                .toList();
        Reliable found = Reliable.of(before, before, pairs).orElseThrow();
        // NumPy: α and SD of these 30 rows, then 1.959964 · √2 · SD · √(1 − α).
        assertThat(found.alpha()).isCloseTo(0.992822967, within(1e-6));
        assertThat(found.threshold()).isCloseTo(6.905582887, within(1e-6));
        assertThat(found.classes()).extracting(Reliable.Class::name).containsExactly("better", "not-better");
        assertThat(Reliable.of(before, before, pairs.subList(0, 19)))
                .as("fewer than twenty pairs")
                .isEmpty();
        for (Locale language : List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH)) {
            assertThat(TEXTS.say(found.said(before, 30), language)).doesNotContain("results.", "{", "}");
        }
    }

    private static Map<String, Integer> uneven(int at) {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(
                        String::valueOf, item -> Math.min(5, at % 5 + (at * item) % 2)));
    }

    @Test
    void aMarkThatTwoSheetsBearIsNobodys() {
        List<Read> pieces = List.of(
                new Read("WHO5", "ALL", "a", Map.of("1", 1), ""),
                new Read("WHO5", "ALL", "a", Map.of("1", 2), ""),
                new Read("WHO5", "ALL", "b", Map.of("1", 3), ""),
                new Read("WHO5", "ALL", "", Map.of("1", 4), ""));
        assertThat(new Wave(List.of(part()), pieces, List.of(WHO5)).marked("WHO5"))
                .containsOnlyKeys("b");
    }

    @Test
    void whatWasAskedTwiceComesWithTheSentenceAboutItsBias() {
        Part own = new Questionnaire(new SurveysTexts())
                .parts(
                        new SurveyPlan(
                                        TITLE,
                                        SurveyPlan.Wave.ONCE,
                                        "",
                                        List.of(),
                                        List.of(new OwnItem("Q1", TITLE, "agree5"), new OwnItem("Q2", TITLE, "yesno")),
                                        List.of(),
                                        Map.of(),
                                        Set.of(),
                                        true,
                                        false,
                                        TITLE)
                                .with(Set.of(SurveyPlan.Extra.RETROSPECTIVE)),
                        List.of())
                .get(0);
        assertThat(own.items()).extracting(Item::id).containsExactly("Q1T", "Q1", "Q2");
        assertThat(own.items().get(0).wording().fr()).isEqualTo("Avant les cercles — Fin d’année");
        List<Map<String, Integer>> sheets = IntStream.range(0, 12)
                .mapToObj(at -> Map.of("Q1T", 1 + at % 3, "Q1", 2 + at % 4, "Q2", at % 2))
                .toList();
        List<Estimated> found = new ThenAndNow(own, sheets).findings();
        assertThat(ids(found)).containsExactly("OWN.Q1.then", "OWN.then.bias");
        assertThat(found.get(0).n()).containsExactly(12);
        assertThat(new ThenAndNow(own, sheets.subList(0, 9)).findings()).isEmpty();
        for (Locale language : List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH)) {
            assertThat(found).allSatisfy(each -> assertThat(TEXTS.say(each.label(), language))
                    .doesNotContain("results.", "{", "}"));
        }
    }

    private static int[] cycle(int size) {
        return IntStream.range(0, size).map(at -> at % 6).toArray();
    }

    private static List<Estimated> findings(
            int eligible, int[] each, int @org.jspecify.annotations.Nullable [] before) {
        Optional<Wave> earlier = before == null ? Optional.empty() : Optional.of(wave(before));
        return new Findings(TITLE, eligible, wave(each), earlier, Optional.empty()).of(part());
    }

    private static Part part() {
        return new Part("WHO5", WHO5.lead(), WHO5.items(), true);
    }

    private static Wave wave(int[] each) {
        List<Read> pieces = sheets(WHO5.keys().get(0), each, 5).stream()
                .map(choices -> new Read("WHO5", "ALL", "", choices, ""))
                .toList();
        return new Wave(List.of(part()), pieces, List.of(WHO5));
    }

    /** Everybody gives the same answer to each item, however it is worded. */
    private static List<Map<String, Integer>> sheets(ScoreKey key, int[] each, int most) {
        return IntStream.of(each)
                .map(answer -> Math.min(most, answer))
                .mapToObj(answer -> key.items().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                item -> item,
                                item -> key.reversed().contains(item) ? key.low() + key.high() - answer : answer)))
                .toList();
    }

    private static List<String> ids(List<Estimated> found) {
        return found.stream().map(Estimated::id).toList();
    }

    private static Estimated named(List<Estimated> found, String id) {
        return found.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
