// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.model.Message;
import org.halqa.statistics.Interval;
import org.halqa.statistics.MeanDifference;
import org.halqa.statistics.Reliability;
import org.halqa.statistics.Sample;

/** A scale in one wave: its mean with its interval, and how far its items say the same. */
final class ScoreFindings {

    /** Fewer people are described by their tables, never by an estimate (domain §5). */
    static final int LEAST = 10;

    /** Fewer complete sheets say nothing of reliability (domain E8). */
    private static final int LEAST_FOR_RELIABILITY = 20;

    private static final double LEVEL = 0.95;

    private ScoreFindings() {}

    static List<Estimated> of(String part, Scored scored) {
        return scored.tellable()
                ? Stream.concat(Stream.of(mean(part, scored)), alpha(part, scored).stream())
                        .toList()
                : List.of();
    }

    private static Estimated mean(String part, Scored scored) {
        Sample sample = Sample.of(scored.values());
        Interval interval = MeanDifference.paired(sample).interval(LEVEL);
        Message label = say(
                "score",
                scored.name(),
                told(scored.rounded(sample.mean())),
                told(scored.rounded(Math.max(scored.lowest(), interval.lower()))),
                told(scored.rounded(Math.min(scored.highest(), interval.upper()))),
                sample.size(),
                told(scored.rounded(scored.lowest())),
                told(scored.rounded(scored.highest())),
                say(scored.key().higherIsBetter() ? "higher" : "lower"));
        return new Estimated(id(part, scored, "score"), label, List.of(sample.size()));
    }

    private static Optional<Estimated> alpha(String part, Scored scored) {
        double[][] complete = scored.complete();
        if (complete.length < LEAST_FOR_RELIABILITY || scored.key().items().size() < 2 || !scored.spread()) {
            return Optional.empty();
        }
        BigDecimal alpha = hundredths(Reliability.alpha(complete));
        return Optional.of(new Estimated(
                id(part, scored, "alpha"),
                say("alpha", scored.name(), told(alpha), complete.length),
                List.of(complete.length)));
    }

    static String id(String part, Scored scored, String what) {
        return part + "." + scored.key().id() + "." + what;
    }

    static BigDecimal hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    /** A whole number as such: others are kept with two digits after the point. */
    static Number told(BigDecimal value) {
        return value.scale() <= 0 ? (Number) value.intValueExact() : value;
    }

    static Message say(String key, Object... arguments) {
        return Message.of("surveys", "results." + key, arguments);
    }
}
