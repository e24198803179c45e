// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.halqa.model.Period;
import org.halqa.planning.Slot;
import org.halqa.planning.spi.CountryCalendar;
import org.jspecify.annotations.Nullable;

/** When sessions begin. */
final class Hours {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private Hours() {}

    static LocalTime start(@Nullable CountryCalendar country, LocalDate day, Slot slot) {
        boolean morning = slot == Slot.AM;
        if (country == null) {
            return morning ? MORNING : AFTERNOON;
        }
        return country.start(morning, fasts(country, day));
    }

    static boolean fasts(CountryCalendar country, LocalDate day) {
        List<Period> fasting = country.fasting(day.getYear());
        return fasting.stream().anyMatch(period -> period.contains(day));
    }
}
