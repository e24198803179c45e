// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.util.List;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.WeekPattern;

/**
 * A group as the calendar knows it: what it needs, never who is in it.
 *
 * @param id opaque id; empty for a new one
 * @param version as it was read; 0 for a new one
 * @param number tells the groups of a zone and an audience apart, from 1
 * @param zone code of where it meets
 * @param audience for whom it is (R052)
 * @param mode code of {@code MODE} (R038)
 * @param type code of {@code SESSION_TYPE}
 * @param language code of {@code SESSION_LANGUAGE}
 * @param organisations codes of the organisations whose teams are in it; empty for all of the programme
 * @param minutes length of a session, 15 to 480
 * @param sessionQuarters quarter days that a session draws, 1 to 4
 * @param minSessions sessions that it needs
 * @param targetSessions sessions that it wishes for, 1 to 40
 * @param gapMinDays days between two sessions, at least 1
 * @param gapMaxDays days between two sessions beyond which a group comes apart
 * @param allowed half days of the week when it can meet
 * @param preferred those of them that it likes
 * @param roster id of the composed group that it stands for, or empty
 */
public record PlannedGroup(
        String id,
        int version,
        int number,
        String zone,
        Audience audience,
        String mode,
        String type,
        String language,
        List<String> organisations,
        int minutes,
        int sessionQuarters,
        int minSessions,
        int targetSessions,
        int gapMinDays,
        int gapMaxDays,
        List<WeekPattern> allowed,
        List<WeekPattern> preferred,
        String roster) {

    public PlannedGroup {
        organisations = List.copyOf(organisations);
        allowed = List.copyOf(allowed);
        preferred = List.copyOf(preferred);
    }

    /** The same group under another id. */
    public PlannedGroup as(String otherId, int otherVersion, int otherNumber) {
        return new PlannedGroup(
                otherId,
                otherVersion,
                otherNumber,
                zone,
                audience,
                mode,
                type,
                language,
                organisations,
                minutes,
                sessionQuarters,
                minSessions,
                targetSessions,
                gapMinDays,
                gapMaxDays,
                allowed,
                preferred,
                roster);
    }

    /** Whether the teams of an organisation are in it. */
    public boolean concerns(String organisation) {
        return organisations.isEmpty() || organisations.contains(organisation);
    }
}
