// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.model.MonthSpan;

/** What the door knows of the dimensions of facts; the month is its own, because no day ever leaves. */
final class Dimensions {

    static final String MONTH = "month";

    private Dimensions() {}

    /** The codes of {@code fact} in {@code dimension}; of months, the month itself. */
    static List<String> codes(Fact fact, String dimension) {
        return dimension.equals(MONTH)
                ? List.of(YearMonth.from(fact.day()).toString())
                : fact.dimensions().getOrDefault(dimension, List.of());
    }

    /** True when {@code fact} has this code, or its month is one of those that the code is about. */
    static boolean has(Fact fact, String dimension, String code) {
        return dimension.equals(MONTH)
                ? MonthSpan.read(code)
                        .filter(span -> span.contains(YearMonth.from(fact.day())))
                        .isPresent()
                : codes(fact, dimension).contains(code);
    }

    /** All codes that facts have ever had, in the order of {@code known} and then of the alphabet. */
    static List<String> all(List<Fact> facts, String dimension, List<String> known) {
        TreeSet<String> others = new TreeSet<>();
        facts.forEach(fact -> others.addAll(codes(fact, dimension)));
        known.forEach(others::remove);
        return java.util.stream.Stream.concat(known.stream(), others.stream()).toList();
    }

    /** True when every fact has exactly one code. */
    static boolean additive(List<Fact> facts, String dimension) {
        return facts.stream().allMatch(fact -> codes(fact, dimension).size() == 1);
    }
}
