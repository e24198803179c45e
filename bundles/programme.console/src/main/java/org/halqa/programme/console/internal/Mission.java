// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.halqa.programme.Programme;

/** Where the mission stands in its months. The days it has used are counted elsewhere; here is what the contract gives. */
record Mission(Programme programme, LocalDate today) {

    Map<String, Object> values() {
        YearMonth first = YearMonth.from(programme.window().from());
        YearMonth last = YearMonth.from(programme.window().to());
        int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        int month = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(today)) + 1;
        return Map.of(
                "days",
                programme.days(),
                "seats",
                programme.days().intValue(),
                "from",
                first,
                "to",
                last,
                "months",
                months,
                "month",
                Math.max(0, Math.min(month, months)),
                "phase",
                month < 1 ? "before" : month > months ? "after" : "during");
    }
}
