// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.internal.store.BudgetRows;
import org.halqa.planning.internal.store.KeptAppointment;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.programme.Programme;
import org.halqa.programme.spi.MissionGuard;

/** A mission does not become shorter than its calendar, nor its days fewer than what is drawn on them or shared out. */
final class PlannedMission implements MissionGuard {

    private final House house;
    private final PlanningStore store;

    PlannedMission(House house, PlanningStore store) {
        this.house = house;
        this.store = store;
    }

    @Override
    public List<Fault> leftOut(Programme stored, YearMonth last, BigDecimal days) {
        if (!stored.id().equals(house.programme().id())) {
            return List.of();
        }
        Snapshot snapshot = store.inTransaction(handle -> Snapshot.of(handle, house));
        Map<String, Integer> shares = store.inTransaction(handle -> BudgetRows.shares(handle, stored.id()));
        List<Fault> faults = new ArrayList<>();
        late(snapshot, last.atEndOfMonth()).ifPresent(faults::add);
        if (days.compareTo(stored.days()) < 0) {
            overdrawn(snapshot, shares, days).ifPresent(faults::add);
        }
        return List.copyOf(faults);
    }

    private static Optional<Fault> late(Snapshot snapshot, LocalDate end) {
        List<LocalDate> sessions = snapshot.counted()
                .map(KeptAppointment::day)
                .filter(day -> day.isAfter(end))
                .sorted()
                .toList();
        if (!sessions.isEmpty()) {
            return Optional.of(new Fault(
                    "last",
                    say("mission.sessions", sessions.size(), sessions.get(0), sessions.get(sessions.size() - 1))));
        }
        return snapshot.bookings().stream()
                .map(Booking::day)
                .filter(day -> day.isAfter(end))
                .max(Comparator.naturalOrder())
                .map(day -> new Fault("last", say("mission.bookings", day)));
    }

    private static Optional<Fault> overdrawn(Snapshot snapshot, Map<String, Integer> shares, BigDecimal days) {
        BigDecimal wished = days.multiply(BigDecimal.valueOf(DayBudget.QUARTERS));
        int drawn = snapshot.total() - Draw.left(snapshot);
        if (wished.compareTo(BigDecimal.valueOf(drawn)) < 0) {
            return Optional.of(new Fault("days", say("mission.drawn", BudgetLines.days(drawn))));
        }
        int shared = shares.values().stream().mapToInt(Integer::intValue).sum();
        return wished.compareTo(BigDecimal.valueOf(shared)) < 0
                ? Optional.of(new Fault("days", say("mission.shared", BudgetLines.days(shared))))
                : Optional.empty();
    }
}
