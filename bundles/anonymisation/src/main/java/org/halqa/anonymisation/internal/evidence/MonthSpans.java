// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.model.MonthSpan;

/**
 * The months of a block as they are counted: one by one, or with the others of their quarter when one of them is about too few
 * people. All tables and all readers have the same, so that no table of a quarter stands beside one of its months.
 *
 * @param all in their order, without gaps
 * @param unfinished true when a month is too small and its quarter is not over, so that months will come that it can be counted with
 */
public record MonthSpans(List<MonthSpan> all, boolean unfinished) {

    public MonthSpans {
        all = List.copyOf(all);
    }

    /** Each month by itself, whoever it is about. */
    public static MonthSpans months(YearMonth first, YearMonth last) {
        return new MonthSpans(single(first, last), false);
    }

    /** The months of what was released, as its tables count them. */
    public static MonthSpans of(Block released) {
        List<MonthSpan> told = released.tables().stream()
                .flatMap(table -> Stream.concat(table.rows().stream().map(Block.Row::code), table.columns().stream()))
                .flatMap(code -> MonthSpan.read(code).stream())
                .distinct()
                .sorted(Comparator.comparing(MonthSpan::first))
                .toList();
        return told.isEmpty() ? months(released.first(), released.last()) : new MonthSpans(told, false);
    }

    /**
     * Months as far as each is about as many people as {@code threshold}.
     *
     * @param facts whatever their month
     * @param end last month that there will ever be
     */
    public static MonthSpans of(List<Fact> facts, YearMonth first, YearMonth last, YearMonth end, int threshold) {
        People people = new People(facts, threshold);
        List<MonthSpan> quarters = new ArrayList<>();
        for (List<MonthSpan> months : quarters(first, last)) {
            boolean told = months.stream().noneMatch(people::few);
            quarters.addAll(told ? months : List.of(whole(months)));
        }
        boolean more = quarter(last).equals(quarter(last.plusMonths(1))) && last.isBefore(end);
        boolean small = single(first, last).stream()
                .filter(month -> quarter(month.first()).equals(quarter(last)))
                .anyMatch(people::few);
        return new MonthSpans(joined(quarters, people), more && small);
    }

    /** What is too small as a quarter too is counted with the next one, or with the one before. */
    private static List<MonthSpan> joined(List<MonthSpan> spans, People people) {
        List<MonthSpan> joined = new ArrayList<>();
        for (MonthSpan span : spans) {
            int before = joined.size() - 1;
            if (before >= 0 && people.few(joined.get(before))) {
                joined.set(before, joined.get(before).to(span));
            } else {
                joined.add(span);
            }
        }
        for (int end = joined.size() - 1; end > 0 && people.few(joined.get(end)); end--) {
            MonthSpan small = joined.remove(end);
            joined.set(end - 1, joined.get(end - 1).to(small));
        }
        return joined;
    }

    private static List<MonthSpan> single(YearMonth first, YearMonth last) {
        return new MonthSpan(first, last)
                .months()
                .map(month -> new MonthSpan(month, month))
                .toList();
    }

    private static List<List<MonthSpan>> quarters(YearMonth first, YearMonth last) {
        return List.copyOf(single(first, last).stream()
                .collect(Collectors.groupingBy(month -> quarter(month.first()), TreeMap::new, Collectors.toList()))
                .values());
    }

    private static String quarter(YearMonth month) {
        return month.getYear() + "-" + month.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static MonthSpan whole(List<MonthSpan> months) {
        return months.get(0).to(months.get(months.size() - 1));
    }

    List<String> codes() {
        return all.stream().map(MonthSpan::code).toList();
    }

    /** The code of the span that a month is counted in; of the month itself when there is none. */
    String code(YearMonth month) {
        return all.stream()
                .filter(span -> span.contains(month))
                .map(MonthSpan::code)
                .findFirst()
                .orElseGet(month::toString);
    }

    YearMonth first() {
        return all.get(0).first();
    }

    YearMonth last() {
        return all.get(all.size() - 1).last();
    }

    /** How many people facts are about, by month. */
    private static final class People {

        private final Map<YearMonth, Integer> months;
        private final int threshold;

        People(List<Fact> facts, int threshold) {
            this.months = facts.stream()
                    .collect(Collectors.toMap(fact -> YearMonth.from(fact.day()), Fact::people, Integer::sum));
            this.threshold = threshold;
        }

        /** True when it is about somebody and about fewer than the threshold. */
        boolean few(MonthSpan span) {
            Stream<Integer> counted = span.months().map(month -> months.getOrDefault(month, 0));
            int people = counted.mapToInt(Integer::intValue).sum();
            return people > 0 && people < threshold;
        }
    }
}
