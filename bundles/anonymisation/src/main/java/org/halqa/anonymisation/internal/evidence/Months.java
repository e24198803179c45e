// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whole months. */
final class Months {

    private Months() {}

    /** The codes of all months from {@code first} to {@code last}, both included. */
    static List<String> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }
}
