// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Slot;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Groups and appointments of the current programme. Reading is {@code planning.read} (a focal point sees what concerns her
 * organisation), writing {@code planning.write}. A service; any thread.
 */
@ProviderType
public interface SessionCalendar {

    /**
     * Where a session could be.
     *
     * @param group id of the group
     * @param day local civil day
     * @param slot half of the day
     * @param facilitator account of who would hold it
     */
    record Wish(String group, LocalDate day, Slot slot, String facilitator) {}

    /** How much an alarm weighs. */
    enum Weight {
        /** Something is missing. */
        AWAITS,
        /** Worth knowing. */
        INFORMS
    }

    /**
     * Something that the calendar forgets or overloads (R036).
     *
     * @param code ZONE, RELAY, ORGANISATION, DAY, WEEK, DECOMPRESSION or NIGHTS
     * @param words what and where
     */
    record Alarm(String code, Weight weight, Message words) {}

    /** The groups, by zone, audience and number. */
    List<PlannedGroup> groups(Caller caller);

    /** Keeps a group, new or changed; {@link Outcome.Stale} when its version is not the stored one. */
    Outcome<PlannedGroup> keep(Caller caller, PlannedGroup group);

    /** Adds a group of field teams and one of relays in every zone that has none. Returns how many were added. */
    Outcome<Integer> addUsual(Caller caller);

    /** Adds the groups that were composed from rosters and are not in the calendar yet. Returns how many. */
    Outcome<Integer> addComposed(Caller caller);

    /** Takes a group away with its open appointments; refused once one was held. */
    Outcome<String> remove(Caller caller, String group);

    /** All appointments by day, those that were moved or cancelled included. */
    List<Appointment> appointments(Caller caller);

    /**
     * The caller's own dates ({@code planning.dates}), by day: those of their organisations, in their zones when they have any, that the
     * organisations were asked about, are confirmed or were held.
     */
    List<OwnDate> dates(Caller caller);

    /** One of {@link #appointments}. */
    Optional<Appointment> find(Caller caller, String id);

    /** What happened to it, oldest first. */
    List<Appointment.Change> history(Caller caller, String id);

    /** What the rules say of a session there; {@code moving} is the appointment that would leave its place, or empty. */
    HandEdit judge(Caller caller, String moving, Wish wish);

    /** Adds a session by hand, when the rules allow it. The same {@code key} adds it once. */
    Outcome<Appointment> place(Caller caller, Wish wish, String key);

    /**
     * Moves a session by hand, when the rules allow it. One that was announced stays in the history as moved, and a new one is
     * proposed in its place.
     */
    Outcome<Appointment> move(Caller caller, String id, int version, Wish wish, Cause cause);

    /** It will take place. */
    Outcome<Appointment> confirm(Caller caller, String id, int version);

    /** It does not take place; its days are free again. */
    Outcome<Appointment> cancel(Caller caller, String id, int version, Cause cause);

    /** What is forgotten or too much. */
    List<Alarm> alarms(Caller caller);
}
