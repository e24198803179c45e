// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.hundredths;
import static org.halqa.surveys.internal.results.ScoreFindings.say;
import static org.halqa.surveys.internal.results.ScoreFindings.told;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.model.Message;
import org.halqa.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What is left of two waves that were put side by side, after the marks are gone: numbers about all pairs of one scale, never about
 * one of them. Differences are after minus before.
 *
 * @param part it belongs to
 * @param key of the score
 * @param pairs how many
 * @param change pseudomedian of the differences with its exact interval and the exact probability of none
 * @param dz mean of the differences in their standard deviations
 * @param before those of the first wave who were not found again; null when there are none
 * @param after those of the second wave who were not found before; null when there are none
 * @param reliable who changed by more than the noise of the measure; null when that is not told
 */
public record Matched(
        String part,
        String key,
        int pairs,
        Change change,
        double dz,
        @Nullable Others before,
        @Nullable Others after,
        @Nullable Reliable reliable) {

    private static final double CHANCE = 0.05;
    private static final int PERCENT = 100;

    /** A change of a group. */
    public record Change(double estimate, double lower, double upper, double level, double probability) {

        Interval interval() {
            return new Interval(lower, upper, level);
        }
    }

    /**
     * Those who are left over, beside those who are not: how far the matched ones lie above them.
     *
     * @param number of those left over
     */
    public record Others(int number, double shift, double cliff, double probability) {}

    /** About one scale as it is told; the probability raised for all scales of the survey together (Holm). */
    List<Estimated> findings(Scored scale, double adjusted) {
        String conclusion = Said.conclusion(
                adjusted, change.interval(), change.estimate(), scale.key().higherIsBetter());
        return Stream.of(
                        Stream.of(estimated(scale, "paired", numbers(scale, adjusted))),
                        Stream.of(estimated(scale, "paired-conclusion", say("paired-" + conclusion, scale.name()))),
                        Stream.ofNullable(reliable).map(each -> reliably(scale, each)),
                        Stream.of(estimated(scale, "matching", matching(scale))),
                        Stream.ofNullable(before).map(each -> others(scale, "others-before", each)),
                        Stream.ofNullable(after).map(each -> others(scale, "others-after", each)))
                .flatMap(each -> each)
                .toList();
    }

    private Message numbers(Scored scale, double adjusted) {
        return say(
                "paired",
                scale.name(),
                pairs,
                told(scale.rounded(change.estimate())),
                told(scale.rounded(change.lower())),
                told(scale.rounded(change.upper())),
                (int) Math.floor(PERCENT * change.level()),
                hundredths(dz),
                Said.probability(adjusted));
    }

    /** About each class as well: whoever knows the share knows the number. */
    private Estimated reliably(Scored scale, Reliable each) {
        List<Integer> n = Stream.concat(
                        Stream.of(pairs), each.classes().stream().map(Reliable.Class::number))
                .toList();
        return new Estimated(ScoreFindings.id(part, scale, "reliable"), each.said(scale, pairs), n);
    }

    private Message matching(Scored scale) {
        int first = pairs + number(before);
        int second = pairs + number(after);
        return say("matching", scale.name(), pairs, first, rate(first), second, rate(second));
    }

    private static int number(@Nullable Others others) {
        return others == null ? 0 : others.number();
    }

    private int rate(int all) {
        return Math.round((float) PERCENT * pairs / all);
    }

    /** Whether those who could be matched answered as the others did. */
    private Estimated others(Scored scale, String what, Others others) {
        return estimated(
                scale,
                what,
                say(
                        what,
                        scale.name(),
                        told(scale.rounded(others.shift())),
                        hundredths(others.cliff()),
                        Said.probability(others.probability()),
                        say(others.probability() < CHANCE ? "differ" : "alike")));
    }

    /** About the pairs and, because they could be subtracted from all, about those who are left over. */
    private Estimated estimated(Scored scale, String what, Message label) {
        List<Integer> n = Stream.of(pairs, number(before), number(after))
                .filter(number -> number > 0)
                .toList();
        return new Estimated(ScoreFindings.id(part, scale, what), label, n);
    }
}
