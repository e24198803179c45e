// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * When and where groups could meet, and with whom (R003, R036, R037, R039). Local civil days; a day has two halves; the
 * budget is counted in quarter days (24 days are 96).
 *
 * @param name opaque
 * @param start first day
 * @param end last day
 * @param planFrom today: earlier days are past
 * @param zones where sessions take place
 * @param travel quarters of a one-way journey from zone to zone; complete, 0 from a zone to itself, may differ there and back
 * @param facilitators who holds sessions
 * @param totalQuarters the whole budget in quarter days
 * @param reserved what is kept for other work than sessions, not more than the whole
 * @param holidays public holidays, each date once
 * @param periods reporting periods in which each group should meet; may overlap
 * @param groups who meets
 * @param pins what was already held, agreed or announced
 * @param weights what is worth how much
 */
public record SchedulingProblem(
        String name,
        LocalDate start,
        LocalDate end,
        LocalDate planFrom,
        List<Site> zones,
        Map<String, Map<String, Integer>> travel,
        List<Facilitator> facilitators,
        int totalQuarters,
        List<Reserved> reserved,
        List<Holiday> holidays,
        List<DayRange> periods,
        List<Group> groups,
        List<Pin> pins,
        Weights weights) {

    public SchedulingProblem {
        zones = List.copyOf(zones);
        travel = Map.copyOf(travel);
        facilitators = List.copyOf(facilitators);
        reserved = List.copyOf(reserved);
        holidays = List.copyOf(holidays);
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        pins = List.copyOf(pins);
    }

    /** Quarter days left for sessions and journeys. */
    public int availableQuarters() {
        return totalQuarters - reserved.stream().mapToInt(Reserved::quarters).sum();
    }

    /**
     * A zone.
     *
     * @param id code, unique
     * @param rooms how many sessions it can hold at once
     * @param closures when it can hold none
     */
    public record Site(String id, int rooms, List<DayRange> closures) {
        public Site {
            closures = List.copyOf(closures);
        }
    }

    /**
     * Who holds sessions.
     *
     * @param id opaque, unique
     * @param base code of the zone they live in; elsewhere is a journey
     * @param languages codes of the languages they work in, at least one
     * @param maxPerDay sessions a day
     * @param maxPerWeek sessions from Monday to Sunday
     * @param maxTripDays days in a row away from the base
     * @param daysOff when they do not work
     */
    public record Facilitator(
            String id,
            String base,
            List<String> languages,
            int maxPerDay,
            int maxPerWeek,
            int maxTripDays,
            List<DayRange> daysOff) {
        public Facilitator {
            languages = List.copyOf(languages);
            daysOff = List.copyOf(daysOff);
        }
    }

    /**
     * Budget kept for something else.
     *
     * @param activity code
     * @param quarters quarter days
     */
    public record Reserved(String activity, int quarters) {}

    /**
     * A public holiday.
     *
     * @param date local civil day
     * @param firm false when the moon decides and the day is only likely
     */
    public record Holiday(LocalDate date, boolean firm) {}

    /** For whom a group is. */
    public enum Audience {
        /** Teams in direct contact. */
        TERRAIN,
        /** Community relays. */
        RELAIS,
        /** Both. */
        MIXTE
    }

    /**
     * A group that meets.
     *
     * @param id opaque, unique
     * @param zone code of where it meets
     * @param audience for whom it is
     * @param language code of what it is held in
     * @param sessionQuarters quarter days that one session draws
     * @param minSessions sessions that it needs
     * @param targetSessions sessions that it wishes for, and never more
     * @param gapMinDays days between two sessions, at least 1
     * @param gapMaxDays days between two sessions beyond which a group comes apart
     * @param allowed half days of the week when it can meet
     * @param preferred those of them that it likes
     * @param blackouts when it cannot meet
     * @param weightBelowMin cost of a session missing to what it needs
     * @param weightBelowTarget cost of a session missing to what it wishes
     */
    public record Group(
            String id,
            String zone,
            Audience audience,
            String language,
            int sessionQuarters,
            int minSessions,
            int targetSessions,
            int gapMinDays,
            int gapMaxDays,
            List<WeekPattern> allowed,
            List<WeekPattern> preferred,
            List<DayRange> blackouts,
            int weightBelowMin,
            int weightBelowTarget) {
        public Group {
            allowed = List.copyOf(allowed);
            preferred = List.copyOf(preferred);
            blackouts = List.copyOf(blackouts);
        }
    }

    /** What was said to a group about a session. */
    public enum Status {
        /** It took place. */
        HELD,
        /** It may not move. */
        AGREED,
        /** It may move, at a price. */
        ANNOUNCED
    }

    /**
     * A session that exists.
     *
     * @param session the session
     * @param status what was said about it
     */
    public record Pin(SchedulingPlan.Session session, Status status) {}

    /**
     * What each unit of a shortcoming costs, 0 or more.
     *
     * @param zoneUncovered a zone with groups and no session
     * @param relayUncovered a zone with groups for relays and no session of one
     * @param gapExcessDay a day more between two sessions than the group stands
     * @param notPreferred a session when the group would rather not
     * @param tentativeHoliday a session on a day that may be a feast
     * @param moved an announced session that moves or falls
     * @param reassigned an announced session with another facilitator
     * @param extraFacilitator a second, third … facilitator for a group
     * @param noDecompression two sessions in a day and work on the day after
     * @param travelQuarter a quarter day of journeys
     * @param periodUncovered a group that does not meet in a period
     */
    public record Weights(
            int zoneUncovered,
            int relayUncovered,
            int gapExcessDay,
            int notPreferred,
            int tentativeHoliday,
            int moved,
            int reassigned,
            int extraFacilitator,
            int noDecompression,
            int travelQuarter,
            int periodUncovered) {

        /** What the programme starts with. */
        public static final Weights USUAL = new Weights(20000, 12000, 5, 25, 150, 300, 120, 80, 60, 10, 250);
    }
}
