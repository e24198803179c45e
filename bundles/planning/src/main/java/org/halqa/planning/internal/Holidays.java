// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.planning.SchedulingProblem.Holiday;
import org.halqa.planning.agenda.Limits.Feast;

/** Feasts as days: those of the moon that nobody has announced yet may be a day earlier or later, so no day of them is certain. */
final class Holidays {

    private Holidays() {}

    /** Each day once; what is certain counts more than what is likely. */
    static List<Holiday> of(List<Feast> feasts, LocalDate from, LocalDate to) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (Feast feast : feasts) {
            boolean firm = isFirm(feast);
            int margin = firm ? 0 : 1;
            LocalDate first = feast.day().minusDays(margin);
            first.datesUntil(feast.day().plusDays(feast.days() + (long) margin))
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .forEach(day -> days.merge(day, firm, Boolean::logicalOr));
        }
        return days.entrySet().stream()
                .map(day -> new Holiday(day.getKey(), day.getValue()))
                .toList();
    }

    static boolean isFirm(Feast feast) {
        return !feast.moon() || feast.decided();
    }
}
