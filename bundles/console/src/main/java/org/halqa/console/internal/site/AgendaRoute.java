// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.halqa.clock.CivilClock;
import org.halqa.console.internal.http.Answer;

/** {@code /agenda}: the neutral page behind the quick exit. A month, and nothing that says where one was. */
final class AgendaRoute implements Route {

    private final House house;
    private final Screens screens;

    AgendaRoute(House house, Screens screens) {
        this.house = house;
        this.screens = screens;
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Answer answer(Visit visit, String rest) {
        List<LocalDate> today = house.clock().map(CivilClock::today).stream().toList();
        List<List<Integer>> weeks = today.stream()
                .flatMap(day -> weeks(YearMonth.from(day)).stream())
                .toList();
        LocalDate monday = LocalDate.of(2026, 11, 23);
        List<LocalDate> names = IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
        return screens.own(
                visit, 200, "agenda", "title.agenda", Map.of("today", today, "weeks", weeks, "names", names));
    }

    /** Weeks from Monday; 0 for the days of other months. */
    static List<List<Integer>> weeks(YearMonth month) {
        List<List<Integer>> weeks = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int start = 1 - before; start <= month.lengthOfMonth(); start += 7) {
            weeks.add(IntStream.range(start, start + 7)
                    .mapToObj(day -> day >= 1 && day <= month.lengthOfMonth() ? day : 0)
                    .toList());
        }
        return weeks;
    }
}
