// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.LEAST;
import static org.halqa.surveys.internal.results.ScoreFindings.hundredths;
import static org.halqa.surveys.internal.results.ScoreFindings.say;
import static org.halqa.surveys.internal.results.ScoreFindings.told;

import java.util.List;
import java.util.Optional;
import org.halqa.model.Message;
import org.halqa.statistics.Reliability;
import org.halqa.statistics.ReliableChange;
import org.halqa.statistics.Sample;
import org.halqa.surveys.internal.results.PairedWaves.Pair;

/**
 * How many changed by more than the noise of the measure: |x₂ − x₁| ≥ 1.96 · √2 · SD · √(1 − α), with the standard deviation and α
 * of the first wave (Jacobson and Truax 1991). Classes that are too small are merged with their neighbour before anything is kept,
 * so nobody can be found in one, and nobody is ever called by one.
 *
 * @param classes two or three, each of ten people at least
 * @param threshold smallest change that counts, in points of the scale
 * @param alpha of the first wave
 */
public record Reliable(List<Class> classes, double threshold, double alpha) {

    private static final double LEVEL = 0.95;
    private static final int PERCENT = 100;

    /** Fewer pairs, or fewer complete sheets for α, and none of it is told (domain E7, E8). */
    private static final int LEAST_PAIRS = 20;

    private static final String BETTER = "better";
    private static final String WORSE = "worse";

    /** What is said of some, and of how many. */
    public record Class(String name, int number) {}

    public Reliable {
        classes = List.copyOf(classes);
    }

    /** Nothing when there are too few pairs, when α is no reliability, or when no two classes are large enough. */
    static Optional<Reliable> of(Scored before, Scored scale, List<Pair> pairs) {
        return pairs.size() < LEAST_PAIRS
                ? Optional.empty()
                : alpha(before).flatMap(alpha -> {
                    ReliableChange noise =
                            new ReliableChange(Sample.of(before.values()).standardDeviation(), alpha);
                    double threshold = noise.threshold(LEVEL);
                    double sign = scale.key().higherIsBetter() ? 1 : -1;
                    int better = count(pairs, sign, threshold);
                    int worse = count(pairs, -sign, threshold);
                    List<Class> classes = merged(better, pairs.size() - better - worse, worse);
                    return classes.isEmpty() ? Optional.empty() : Optional.of(new Reliable(classes, threshold, alpha));
                });
    }

    private static Optional<Double> alpha(Scored before) {
        double[][] complete = before.complete();
        return complete.length < LEAST_PAIRS || before.key().items().size() < 2 || !before.spread()
                ? Optional.empty()
                : Optional.of(Reliability.alpha(complete)).filter(alpha -> alpha > 0 && alpha < 1);
    }

    private static int count(List<Pair> pairs, double sign, double threshold) {
        return (int) pairs.stream()
                .filter(pair -> sign * (pair.after() - pair.before()) >= threshold)
                .count();
    }

    static List<Class> merged(int better, int same, int worse) {
        if (better >= LEAST && same >= LEAST && worse >= LEAST) {
            return List.of(new Class(BETTER, better), new Class("same", same), new Class(WORSE, worse));
        }
        if (better >= LEAST && same + worse >= LEAST) {
            return List.of(new Class(BETTER, better), new Class("not-better", same + worse));
        }
        return worse >= LEAST && same + better >= LEAST
                ? List.of(new Class(WORSE, worse), new Class("not-worse", same + better))
                : List.of();
    }

    Message said(Scored scale, int pairs) {
        Message shares = classes.stream()
                .map(each -> say("reliable-" + each.name(), Math.round((float) PERCENT * each.number() / pairs)))
                .reduce((all, one) -> say("reliable-and", all, one))
                .orElseThrow();
        return say("reliable", scale.name(), pairs, told(scale.rounded(threshold)), shares, hundredths(alpha));
    }
}
