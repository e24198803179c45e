// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One month, or several that follow each other and are counted together.
 *
 * @param first month
 * @param last month, not before {@code first}
 */
public record MonthSpan(YearMonth first, YearMonth last) {

    private static final String TO = "/";

    public MonthSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span ends in or after its first month");
        }
    }

    /** The code of it in tables: {@code 2026-07} for one month, {@code 2026-07/2026-09} for several. */
    public String code() {
        return first.equals(last) ? first.toString() : first + TO + last;
    }

    /** The span of such a code; empty when it is something else. */
    public static Optional<MonthSpan> read(String code) {
        String[] ends = code.split(TO, -1);
        try {
            YearMonth first = YearMonth.parse(ends[0]);
            YearMonth last = YearMonth.parse(ends[ends.length - 1]);
            return ends.length > 2 || last.isBefore(first) ? Optional.empty() : Optional.of(new MonthSpan(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True when {@code month} is one of its months. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** True when it is about more than one month. */
    public boolean several() {
        return !first.equals(last);
    }

    /** Its months in their order. */
    public Stream<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    /** This and what follows it, up to the end of {@code later}. */
    public MonthSpan to(MonthSpan later) {
        return new MonthSpan(first, later.last);
    }
}
