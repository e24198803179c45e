// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halqa.model.Labels;
import org.halqa.statistics.Sample;
import org.halqa.surveys.spi.ScoreKey;

/**
 * One scale of one wave: the scores of all sheets that have one.
 *
 * @param key how answers become a score
 * @param sheets item to answer, one map for each person, in no order
 */
record Scored(ScoreKey key, List<Map<String, Integer>> sheets) {

    /** A scale that is wider than this is told in whole points: a finer mean of few people can be turned back into answers. */
    private static final double WIDE = 20;

    Scored {
        sheets = List.copyOf(sheets);
    }

    double[] values() {
        return sheets.stream()
                .flatMapToDouble(sheet -> key.score(sheet).stream())
                .toArray();
    }

    int size() {
        return values().length;
    }

    /** The answers of those who left nothing out, reversed where the key says so. */
    double[][] complete() {
        return sheets.stream()
                .filter(sheet -> sheet.keySet().containsAll(key.items()))
                .map(sheet -> key.items().stream()
                        .mapToDouble(item -> counted(item, Objects.requireNonNull(sheet.get(item), item)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** True when complete sheets do not all score the same. */
    boolean spread() {
        return Arrays.stream(complete())
                        .mapToDouble(row -> Arrays.stream(row).sum())
                        .distinct()
                        .count()
                > 1;
    }

    private double counted(String item, int answer) {
        return key.reversed().contains(item) ? (double) key.low() + key.high() - answer : answer;
    }

    /**
     * True when a mean points at nobody: at least ten scores, not all the same, and not at an end of the scale, where the mean
     * says what everybody answered.
     */
    boolean tellable() {
        double[] values = values();
        if (values.length < ScoreFindings.LEAST) {
            return false;
        }
        Sample sample = Sample.of(values);
        double mean = rounded(sample.mean()).doubleValue();
        return sample.variance() > 0 && mean > lowest() && mean < highest();
    }

    /** A score, a mean or a difference of this scale, as fine as it is told. */
    BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(highest() - lowest() > WIDE ? 0 : 1, RoundingMode.HALF_UP);
    }

    double lowest() {
        return end(key.low());
    }

    double highest() {
        return end(key.high());
    }

    private double end(int each) {
        double combined = key.combination() == ScoreKey.Combination.SUM
                ? (double) each * key.items().size()
                : each;
        return (combined - key.shift()) * key.factor();
    }

    Labels name() {
        return key.name();
    }
}
