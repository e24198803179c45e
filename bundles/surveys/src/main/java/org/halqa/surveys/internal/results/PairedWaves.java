// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.LEAST;
import static org.halqa.surveys.internal.results.ScoreFindings.hundredths;
import static org.halqa.surveys.internal.results.ScoreFindings.say;
import static org.halqa.surveys.internal.results.ScoreFindings.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.model.Message;
import org.halqa.statistics.EffectSize;
import org.halqa.statistics.Interval;
import org.halqa.statistics.RankSum;
import org.halqa.statistics.Sample;
import org.halqa.statistics.SignedRank;
import org.halqa.surveys.spi.ScoreKey;

/**
 * One scale before and after, of those who gave the same phrase twice; and whether they are like the others. Differences are after
 * minus before. The means of all are told elsewhere: with those of the pairs beside them, the mean of a few who are left over could
 * be worked out, so nothing is told unless nobody is left over, or enough.
 *
 * @param part it belongs to
 * @param scale how it is told
 * @param pairs score before and after of each pair
 * @param othersBefore scores of the first wave without a partner
 * @param othersAfter the same for the second
 */
record PairedWaves(String part, Scored scale, List<Pair> pairs, double[] othersBefore, double[] othersAfter) {

    /** More are not compared with the others: counting all ways to deal them takes too long. */
    private static final int MOST = 120;

    private static final double LEVEL = 0.95;
    private static final double CHANCE = 0.05;
    private static final int PERCENT = 100;

    /** Two scores of one person. */
    record Pair(double before, double after) {}

    static PairedWaves of(String part, ScoreKey key, Wave before, Wave after) {
        Map<String, Map<String, Integer>> first = before.marked(part);
        Map<String, Map<String, Integer>> second = after.marked(part);
        List<Pair> pairs = first.entrySet().stream()
                .flatMap(
                        each -> Optional.ofNullable(second.get(each.getKey()))
                                .flatMap(sheet -> pair(key, each.getValue(), sheet))
                                .stream())
                .toList();
        return new PairedWaves(
                part,
                new Scored(key, List.of()),
                pairs,
                without(
                        new Scored(key, before.sheets(part)).values(),
                        pairs.stream().map(Pair::before)),
                without(
                        new Scored(key, after.sheets(part)).values(),
                        pairs.stream().map(Pair::after)));
    }

    private static Optional<Pair> pair(ScoreKey key, Map<String, Integer> first, Map<String, Integer> second) {
        return key.score(first).isPresent() && key.score(second).isPresent()
                ? Optional.of(new Pair(
                        key.score(first).getAsDouble(), key.score(second).getAsDouble()))
                : Optional.empty();
    }

    /** Whose scores these are does not matter: equal ones are as good. */
    private static double[] without(double[] all, Stream<Double> some) {
        List<Double> left = new ArrayList<>(Arrays.stream(all).boxed().toList());
        some.forEach(left::remove);
        return left.stream().mapToDouble(Double::doubleValue).toArray();
    }

    boolean tellable() {
        return pairs.size() >= LEAST
                && pairs.size() + othersBefore.length <= MOST
                && pairs.size() + othersAfter.length <= MOST
                && noneOrEnough(othersBefore)
                && noneOrEnough(othersAfter)
                && differences().variance() > 0;
    }

    private static boolean noneOrEnough(double[] others) {
        return others.length == 0 || others.length >= LEAST;
    }

    private Sample differences() {
        return Sample.of(
                pairs.stream().mapToDouble(pair -> pair.after() - pair.before()).toArray());
    }

    /** Exact probability, under no change, of ranks as extreme as these; two-sided. */
    double probability() {
        return SignedRank.of(differences()).twoSided();
    }

    /** @param adjusted the probability, raised for all scales of the survey together (Holm) */
    List<Estimated> findings(double adjusted) {
        SignedRank ranks = SignedRank.of(differences());
        Interval interval = ranks.interval(LEVEL);
        Message numbers = say(
                "paired",
                scale.name(),
                pairs.size(),
                told(scale.rounded(ranks.pseudomedian())),
                told(scale.rounded(interval.lower())),
                told(scale.rounded(interval.upper())),
                (int) Math.floor(PERCENT * interval.level()),
                hundredths(EffectSize.dz(differences())),
                Said.probability(adjusted));
        String conclusion = Said.conclusion(
                adjusted, interval, ranks.pseudomedian(), scale.key().higherIsBetter());
        return Stream.of(
                        Stream.of(estimated("paired", numbers)),
                        Stream.of(estimated("paired-conclusion", say("paired-" + conclusion, scale.name()))),
                        Stream.of(estimated("matching", matching())),
                        others("others-before", othersBefore, Pair::before),
                        others("others-after", othersAfter, Pair::after))
                .flatMap(each -> each)
                .toList();
    }

    private Message matching() {
        int before = pairs.size() + othersBefore.length;
        int after = pairs.size() + othersAfter.length;
        return say("matching", scale.name(), pairs.size(), before, rate(before), after, rate(after));
    }

    private int rate(int all) {
        return Math.round((float) PERCENT * pairs.size() / all);
    }

    /** Whether those who could be matched answered as the others did. */
    private Stream<Estimated> others(String what, double[] others, ToDoubleFunction<Pair> wave) {
        if (others.length == 0) {
            return Stream.empty();
        }
        Sample matched = Sample.of(pairs.stream().mapToDouble(wave).toArray());
        RankSum ranks = RankSum.of(matched, Sample.of(others));
        String found = ranks.twoSided() < CHANCE ? "differ" : "alike";
        return Stream.of(estimated(
                what,
                say(
                        what,
                        scale.name(),
                        told(scale.rounded(ranks.shift())),
                        hundredths(ranks.cliff()),
                        Said.probability(ranks.twoSided()),
                        say(found))));
    }

    /** About the pairs and, because they could be subtracted from all, about those who are left over. */
    private Estimated estimated(String what, Message label) {
        List<Integer> n = Stream.of(pairs.size(), othersBefore.length, othersAfter.length)
                .filter(number -> number > 0)
                .toList();
        return new Estimated(ScoreFindings.id(part, scale, what), label, n);
    }
}
