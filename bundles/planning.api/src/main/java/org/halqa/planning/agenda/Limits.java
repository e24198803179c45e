// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.time.LocalDate;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.planning.Slot;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** When nobody can meet: feasts, closures, and who holds sessions ({@code planning.read}, {@code planning.write}). A service; any thread. */
@ProviderType
public interface Limits {

    /** What is closed. */
    enum Scope {
        /** A zone. */
        ZONE,
        /** A group. */
        GROUP,
        /** Who holds sessions. */
        FACILITATOR
    }

    /**
     * A span of days when something is closed.
     *
     * @param id opaque id; empty for a new one
     * @param subject code of the zone, id of the group or account
     * @param slot one half of each day, or null for both
     * @param imported true when it came from a calendar file
     */
    record Closure(
            String id,
            Scope scope,
            String subject,
            LocalDate from,
            LocalDate to,
            @Nullable Slot slot,
            Cause cause,
            boolean imported) {}

    /**
     * A public holiday.
     *
     * @param id opaque id; empty for a new one
     * @param day its first day
     * @param days how long it is
     * @param moon true when the moon decides
     * @param decided true when the day is known; a moon-sighted feast that is not may be a day earlier or later
     */
    record Feast(String id, LocalDate day, int days, boolean moon, boolean decided, Labels name) {}

    /**
     * Who holds sessions.
     *
     * @param account opaque id of the account
     * @param base code of the zone they live in
     * @param languages codes of {@code SESSION_LANGUAGE}
     * @param maxPerDay sessions a day, 1 to 2
     * @param maxPerWeek sessions a week, 1 to 14
     * @param maxTripDays days in a row away, 1 to 14
     */
    record Facilitator(
            String account, String base, List<String> languages, int maxPerDay, int maxPerWeek, int maxTripDays) {
        public Facilitator {
            languages = List.copyOf(languages);
        }
    }

    /** Quarter days that a journey may take. */
    int LONGEST_JOURNEY = 8;

    /**
     * A journey between two zones, the same both ways.
     *
     * @param from code of the zone that comes first in the programme
     * @param to code of the other one
     * @param quarters quarter days that one way draws, 0 to {@link #LONGEST_JOURNEY}
     */
    record Journey(String from, String to, int quarters) {}

    /** Journeys between all zones, each pair once, in the order of the programme. */
    List<Journey> journeys(Caller caller);

    /** Keeps journeys; what is not among them stays as it is. Refused when the calendar would draw more than the whole. */
    Outcome<List<Journey>> keepJourneys(Caller caller, List<Journey> journeys);

    /** Who holds sessions. */
    List<Facilitator> facilitators(Caller caller);

    /** Says how the caller works; whoever says so holds sessions. */
    Outcome<Facilitator> keepOwn(Caller caller, Facilitator facilitator);

    /** What is closed, by first day. Of people, only the caller's own. */
    List<Closure> closures(Caller caller);

    /** Closes something. */
    Outcome<Closure> close(Caller caller, Closure closure);

    /** Opens it again. */
    Outcome<String> open(Caller caller, String id);

    /** Takes the busy times of the caller from a calendar file (ICS); those of an earlier file are replaced. Returns how many half days are closed. */
    Outcome<Integer> importBusy(Caller caller, byte[] ics);

    /** Public holidays in the years of the programme, by day. */
    List<Feast> feasts(Caller caller);

    /** Adds or changes a holiday. */
    Outcome<Feast> keepFeast(Caller caller, Feast feast);

    /** Takes a holiday away. */
    Outcome<String> removeFeast(Caller caller, String id);
}
