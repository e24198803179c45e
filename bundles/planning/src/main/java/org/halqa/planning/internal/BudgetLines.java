// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.DayBudget.Line;
import org.halqa.planning.agenda.DayBudget.State;

/** The budget, line by line: what was booked by hand and what the calendar draws. */
final class BudgetLines {

    private BudgetLines() {}

    static State state(int version, Snapshot snapshot, List<String> activities) {
        Draw draw = Draw.of(snapshot);
        List<Line> lines = activities.stream()
                .map(activity -> line(activity, snapshot, draw))
                .toList();
        return new State(
                version,
                snapshot.total(),
                lines.stream().mapToInt(Line::planned).sum(),
                lines.stream().mapToInt(Line::consumed).sum(),
                lines);
    }

    private static Line line(String activity, Snapshot snapshot, Draw draw) {
        int planned = booked(snapshot, activity, booking -> !booking.consumed());
        int consumed = booked(snapshot, activity, Booking::consumed);
        if (activity.equals("SESSION")) {
            planned += draw.sessionsPlanned();
            consumed += draw.sessionsHeld();
        } else if (activity.equals("DEPLACEMENT")) {
            planned += draw.travelPlanned();
            consumed += draw.travelHeld();
        }
        return new Line(activity, snapshot.shares().getOrDefault(activity, 0), planned, consumed);
    }

    private static int booked(Snapshot snapshot, String activity, Predicate<Booking> which) {
        return snapshot.bookings().stream()
                .filter(booking -> booking.activity().equals(activity))
                .filter(which)
                .mapToInt(Booking::quarters)
                .sum();
    }

    /** Quarter days in days: 6 are 1.5. */
    static BigDecimal days(int quarters) {
        return BigDecimal.valueOf(quarters)
                .divide(BigDecimal.valueOf(DayBudget.QUARTERS), 2, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
    }
}
