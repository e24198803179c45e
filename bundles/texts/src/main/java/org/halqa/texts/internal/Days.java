// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.halqa.model.MonthSpan;

/** Words days, months, times and numbers. Safe on any thread. */
final class Days {

    private final Map<Tongue, String[]> months = new EnumMap<>(Tongue.class);
    private final Map<Tongue, String[]> weekdays = new EnumMap<>(Tongue.class);

    Days() {
        for (Tongue tongue : Tongue.values()) {
            var symbols = new DateFormatSymbols(tongue.conventions());
            months.put(tongue, symbols.getMonths());
            weekdays.put(tongue, symbols.getWeekdays());
        }
    }

    String day(LocalDate day, Tongue tongue) {
        boolean first = tongue == Tongue.FRENCH && day.getDayOfMonth() == 1;
        return day.getDayOfMonth() + (first ? "er " : " ") + month(YearMonth.from(day), tongue);
    }

    String month(YearMonth month, Tongue tongue) {
        return name(month, tongue) + " " + month.getYear();
    }

    /** A month, or the first and the last of several; a year that they share is said once. */
    String months(MonthSpan span, Tongue tongue) {
        if (!span.several()) {
            return month(span.first(), tongue);
        }
        boolean oneYear = span.first().getYear() == span.last().getYear();
        String first = oneYear ? name(span.first(), tongue) : month(span.first(), tongue);
        return first + tongue.until() + month(span.last(), tongue);
    }

    private String name(YearMonth month, Tongue tongue) {
        return months.getOrDefault(tongue, new String[0])[month.getMonthValue() - 1];
    }

    String weekday(LocalDate day, Tongue tongue) {
        // ICU counts the days of a week from Sunday, 1 to 7; ISO from Monday.
        return weekdays.getOrDefault(tongue, new String[0])[day.getDayOfWeek().getValue() % 7 + 1];
    }

    String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    String number(Number number, Tongue tongue) {
        return tongue.numbers().format(number).toString();
    }
}
