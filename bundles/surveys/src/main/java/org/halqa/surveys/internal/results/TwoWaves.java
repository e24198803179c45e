// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.hundredths;
import static org.halqa.surveys.internal.results.ScoreFindings.id;
import static org.halqa.surveys.internal.results.ScoreFindings.say;
import static org.halqa.surveys.internal.results.ScoreFindings.told;

import java.util.List;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.model.Message;
import org.halqa.statistics.EffectSize;
import org.halqa.statistics.Interval;
import org.halqa.statistics.RankSum;
import org.halqa.statistics.Sample;

/**
 * One scale before and after, unpaired: nobody knows who answered twice. The test is exact, with ties as well. Differences are
 * after minus before.
 *
 * @param part it belongs to
 */
record TwoWaves(String part, Scored before, Scored after) {

    /** More are not compared: counting all ways to deal them takes too long. */
    private static final int MOST = 120;

    private static final double LEVEL = 0.95;

    /** True when both waves are told by themselves, so that their difference may be. */
    boolean comparable() {
        return before.tellable() && after.tellable() && before.size() <= MOST && after.size() <= MOST;
    }

    /** Exact probability, under no difference, of ranks as extreme as these; two-sided. */
    double probability() {
        return ranks().twoSided();
    }

    /**
     * The numbers, and one sentence that says whether anything follows from them.
     *
     * @param adjusted the probability, raised for all scales of the survey together (Holm)
     */
    List<Estimated> findings(double adjusted) {
        Sample first = Sample.of(before.values());
        Sample second = Sample.of(after.values());
        RankSum ranks = ranks();
        Interval interval = ranks.interval(LEVEL);
        Message numbers = say(
                "unpaired",
                after.name(),
                told(after.rounded(first.mean())),
                first.size(),
                told(after.rounded(second.mean())),
                second.size(),
                told(after.rounded(ranks.shift())),
                told(after.rounded(interval.lower())),
                told(after.rounded(interval.upper())),
                (int) Math.floor(100 * interval.level()),
                hundredths(EffectSize.g(second, first)),
                hundredths(ranks.cliff()),
                Said.probability(adjusted));
        List<Integer> n = List.of(first.size(), second.size());
        return List.of(
                new Estimated(id(part, after, "unpaired"), numbers, n),
                new Estimated(
                        id(part, after, "conclusion"),
                        say(
                                Said.conclusion(
                                        adjusted,
                                        interval,
                                        ranks.cliff(),
                                        after.key().higherIsBetter()),
                                after.name()),
                        n));
    }

    private RankSum ranks() {
        return RankSum.of(Sample.of(after.values()), Sample.of(before.values()));
    }
}
