// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.halqa.planning.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A session in the calendar. Local day and local time; never an instant (TZ1).
 *
 * @param id opaque id
 * @param version changes with every edit
 * @param group whose session it is
 * @param facilitator account of who holds it
 * @param day local civil day
 * @param slot half of the day
 * @param start local time; earlier or later in the month of fasting
 * @param movedTo id of the appointment that stands in its place, or empty
 * @param answers what the organisations said, one each, in the order of their codes
 */
public record Appointment(
        String id,
        int version,
        PlannedGroup group,
        String facilitator,
        LocalDate day,
        Slot slot,
        LocalTime start,
        Stage stage,
        String movedTo,
        List<Answer> answers) {

    public Appointment {
        answers = List.copyOf(answers);
    }

    /**
     * What an organisation says, for its team and never by name.
     *
     * @param organisation code
     * @param fits false when it asks for another time
     * @param otherDay the day that would suit, or null
     * @param otherSlot the half of it, or null
     */
    public record Answer(
            String organisation,
            boolean fits,
            @Nullable LocalDate otherDay,
            @Nullable Slot otherSlot) {}

    /**
     * A line of its history.
     *
     * @param on local day of the change
     * @param stage what it became
     * @param cause why, or null
     * @param day where it stood before
     * @param slot the half of that day
     */
    public record Change(
            LocalDate on, Stage stage, @Nullable Cause cause, LocalDate day, Slot slot) {}
}
