// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.halqa.register.StressFactors.Trend;
import org.halqa.statistics.Sample;

/** Where a factor is going: the Theil–Sen slope of the circles in which it was heard, month by month (B3). */
final class Course {

    /** Fewer months, or a single circle, say nothing about a direction. */
    private static final int ENOUGH = 3;

    private Course() {}

    /**
     * @param heard month to number of circles, at least one
     * @param now this month, not before the last one in {@code heard}
     */
    static Trend of(SortedMap<YearMonth, Integer> heard, YearMonth now) {
        YearMonth first = heard.firstKey();
        long months = ChronoUnit.MONTHS.between(first, now) + 1;
        boolean once = heard.values().stream().mapToInt(Integer::intValue).sum() < 2;
        if (months < ENOUGH || once) {
            return Trend.STEADY;
        }
        double[] circles = LongStream.range(0, months)
                .mapToDouble(month -> heard.getOrDefault(first.plusMonths(month), 0))
                .toArray();
        double slope = org.halqa.statistics.Trend.theilSen(Sample.of(circles));
        return slope > 0 ? Trend.UP : slope < 0 ? Trend.DOWN : Trend.STEADY;
    }
}
