// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.Limits.Closure;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.Limits.Feast;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.internal.store.AppointmentRows;
import org.halqa.planning.internal.store.BudgetRows;
import org.halqa.planning.internal.store.FeastRows;
import org.halqa.planning.internal.store.GroupRows;
import org.halqa.planning.internal.store.JourneyRows;
import org.halqa.planning.internal.store.KeptAppointment;
import org.halqa.planning.internal.store.LimitRows;
import org.halqa.programme.Programme;
import org.jdbi.v3.core.Handle;

/**
 * All that is known of a programme's calendar at one moment.
 *
 * @param shares activity to quarter days
 * @param journeys zone to zone to quarter days
 */
record Snapshot(
        Programme programme,
        LocalDate today,
        List<PlannedGroup> groups,
        List<KeptAppointment> appointments,
        Map<String, List<Appointment.Answer>> answers,
        List<Closure> closures,
        List<Facilitator> facilitators,
        List<Feast> feasts,
        Map<String, Integer> shares,
        List<Booking> bookings,
        Map<String, Map<String, Integer>> journeys) {

    static Snapshot of(Handle handle, House house) {
        Programme programme = house.programme();
        String id = programme.id();
        Map<String, Integer> shares = BudgetRows.shares(handle, id);
        return new Snapshot(
                programme,
                house.clock().today(),
                GroupRows.all(handle, id),
                AppointmentRows.all(handle, id),
                AppointmentRows.answers(handle, id),
                LimitRows.closures(handle, id),
                LimitRows.facilitators(handle, id),
                FeastRows.all(handle, id),
                shares.isEmpty() ? Shares.usual(total(programme)) : shares,
                BudgetRows.bookings(handle, id),
                Journeys.of(house.journeys(), JourneyRows.all(handle, id)));
    }

    /** The whole budget in quarter days. */
    int total() {
        return total(programme);
    }

    private static int total(Programme programme) {
        return programme.days().movePointRight(2).intValueExact() * DayBudget.QUARTERS / 100;
    }

    Optional<PlannedGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    Map<String, PlannedGroup> groupsById() {
        return groups.stream().collect(Collectors.toMap(PlannedGroup::id, Function.identity()));
    }

    Optional<KeptAppointment> appointment(String id) {
        return appointments.stream().filter(kept -> kept.id().equals(id)).findFirst();
    }

    /** Appointments that draw on the days. */
    Stream<KeptAppointment> counted() {
        return appointments.stream().filter(kept -> kept.stage().counts());
    }

    /** The same calendar with other appointments. */
    Snapshot with(List<KeptAppointment> others) {
        return new Snapshot(
                programme,
                today,
                groups,
                List.copyOf(others),
                answers,
                closures,
                facilitators,
                feasts,
                shares,
                bookings,
                journeys);
    }

    /** The same calendar with one appointment more, or another one in the place of that with its id. */
    Snapshot with(KeptAppointment one) {
        return with(
                Stream.concat(appointments.stream().filter(kept -> !kept.id().equals(one.id())), Stream.of(one))
                        .toList());
    }

    /** The same calendar with other journeys. */
    Snapshot travelling(Map<String, Map<String, Integer>> others) {
        return new Snapshot(
                programme,
                today,
                groups,
                appointments,
                answers,
                closures,
                facilitators,
                feasts,
                shares,
                bookings,
                others);
    }

    /** The same calendar with another group in the place of the one with its id. */
    Snapshot with(PlannedGroup group) {
        return new Snapshot(
                programme,
                today,
                groups.stream()
                        .map(one -> one.id().equals(group.id()) ? group : one)
                        .toList(),
                appointments,
                answers,
                closures,
                facilitators,
                feasts,
                shares,
                bookings,
                journeys);
    }
}
