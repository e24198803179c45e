// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.model.Period;
import org.halqa.planning.spi.CountryCalendar;
import org.osgi.service.component.annotations.Component;

/**
 * The year in Morocco. Feasts of the moon are reckoned by Umm al-Qura, the calendar of the JDK; Morocco sights the moon itself and
 * is often a day later, which is why they are never certain here.
 */
@Component
public final class MoroccanYear implements CountryCalendar {

    private static final int RAMADAN = 9;

    private final List<Holiday> holidays = Tables.holidays();
    private final Map<String, Map<String, Integer>> journeys = Tables.journeys();

    @Override
    public List<Feast> feasts(int year) {
        return holidays.stream()
                .flatMap(holiday ->
                        days(holiday, year).map(day -> new Feast(day, holiday.days(), holiday.moon(), holiday.name())))
                .sorted(Comparator.comparing(Feast::day))
                .toList();
    }

    private static Stream<LocalDate> days(Holiday holiday, int year) {
        return holiday.moon()
                ? hijri(holiday.month(), holiday.dayOfMonth(), year)
                : Stream.of(LocalDate.of(year, holiday.month(), holiday.dayOfMonth()));
    }

    /** A day of the Hijri year in a civil year, which meets it once or, rarely, twice. */
    private static Stream<LocalDate> hijri(int month, int day, int year) {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(first, first + 1)
                .mapToObj(lunar -> LocalDate.from(HijrahDate.of(lunar, month, day)))
                .filter(civil -> Year.from(civil).getValue() == year);
    }

    @Override
    public List<Period> fasting(int year) {
        return hijri(RAMADAN, 1, year)
                .map(start -> new Period(start, lastOfMonth(start)))
                .toList();
    }

    private static LocalDate lastOfMonth(LocalDate first) {
        HijrahDate lunar = HijrahDate.from(first);
        return first.plus(lunar.lengthOfMonth() - 1L, ChronoUnit.DAYS);
    }

    @Override
    public Map<String, Map<String, Integer>> journeys() {
        return journeys;
    }

    /** In Ramadan offices work from 9 to 15 without a break, so the afternoon begins early and ends before it. */
    @Override
    public LocalTime start(boolean morning, boolean fasting) {
        if (morning) {
            return LocalTime.of(fasting ? 10 : 9, fasting ? 0 : 30);
        }
        return LocalTime.of(fasting ? 12 : 14, fasting ? 30 : 0);
    }
}
