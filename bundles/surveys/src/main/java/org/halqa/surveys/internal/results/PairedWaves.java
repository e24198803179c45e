// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.LEAST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.halqa.statistics.EffectSize;
import org.halqa.statistics.Interval;
import org.halqa.statistics.RankSum;
import org.halqa.statistics.Sample;
import org.halqa.statistics.SignedRank;
import org.halqa.surveys.internal.results.Matched.Change;
import org.halqa.surveys.internal.results.Matched.Others;
import org.jspecify.annotations.Nullable;

/**
 * One scale before and after, of those who gave the same phrase twice; and whether they are like the others. Differences are after
 * minus before. The means of all are told elsewhere: with those of the pairs beside them, the mean of a few who are left over could
 * be worked out, so nothing is told unless nobody is left over, or enough.
 *
 * @param part it belongs to
 * @param before all scores of the first wave
 * @param after all scores of the second
 * @param pairs score before and after of each pair, in no order that says anything
 */
record PairedWaves(String part, Scored before, Scored after, List<Pair> pairs) {

    /** More are not compared with the others: counting all ways to deal them takes too long. */
    private static final int MOST = 120;

    private static final double LEVEL = 0.95;

    /** Two scores of one person. */
    record Pair(double before, double after) {}

    PairedWaves {
        pairs = List.copyOf(pairs);
    }

    /**
     * Puts them side by side.
     *
     * @param first mark to score of the first wave
     * @param second mark to score of the second
     */
    static PairedWaves of(
            String part, Scored before, Map<String, Double> first, Scored after, Map<String, Double> second) {
        List<Pair> pairs = first.keySet().stream()
                .filter(second::containsKey)
                .sorted()
                .map(mark ->
                        new Pair(Objects.requireNonNull(first.get(mark)), Objects.requireNonNull(second.get(mark))))
                .toList();
        return new PairedWaves(part, before, after, pairs);
    }

    private double[] othersBefore() {
        return without(before.values(), pairs.stream().map(Pair::before));
    }

    private double[] othersAfter() {
        return without(after.values(), pairs.stream().map(Pair::after));
    }

    /** Whose scores these are does not matter: equal ones are as good. */
    private static double[] without(double[] all, Stream<Double> some) {
        List<Double> left = new ArrayList<>(Arrays.stream(all).boxed().toList());
        some.forEach(left::remove);
        return left.stream().mapToDouble(Double::doubleValue).toArray();
    }

    boolean tellable() {
        return pairs.size() >= LEAST
                && noneOrEnough(othersBefore().length)
                && noneOrEnough(othersAfter().length)
                && differences().variance() > 0;
    }

    private boolean noneOrEnough(int others) {
        return (others == 0 || others >= LEAST) && pairs.size() + others <= MOST;
    }

    private Sample differences() {
        return Sample.of(
                pairs.stream().mapToDouble(pair -> pair.after() - pair.before()).toArray());
    }

    /** What stays when the pairs are gone. */
    Matched matched() {
        SignedRank ranks = SignedRank.of(differences());
        Interval interval = ranks.interval(LEVEL);
        return new Matched(
                part,
                after.key().id(),
                pairs.size(),
                new Change(
                        ranks.pseudomedian(), interval.lower(), interval.upper(), interval.level(), ranks.twoSided()),
                EffectSize.dz(differences()),
                others(othersBefore(), Pair::before),
                others(othersAfter(), Pair::after),
                Reliable.of(before, after, pairs).orElse(null));
    }

    private @Nullable Others others(double[] others, ToDoubleFunction<Pair> wave) {
        if (others.length == 0) {
            return null;
        }
        RankSum ranks = RankSum.of(Sample.of(pairs.stream().mapToDouble(wave).toArray()), Sample.of(others));
        return new Others(others.length, ranks.shift(), ranks.cliff(), ranks.twoSided());
    }
}
