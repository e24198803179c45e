// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters;

import java.util.List;

/**
 * Somebody as the focal point of their organisation keeps them: what composing a group needs, and nothing else. Never a
 * nationality, a status, a religion, an age or a sex (P03).
 *
 * @param name complete name in Latin script, at most 120 characters; may be empty when there is an Arabic one
 * @param arabicName complete name in Arabic script, at most 120 characters; may be empty when there is a Latin one
 * @param organisation code of the organisation
 * @param team what colleagues call their team, at most 80 characters; empty means that the zone is the team
 * @param zone code of the zone
 * @param profile code of {@code PROFILE}
 * @param languages codes of {@code SESSION_LANGUAGE} that they can follow a session in, at least one
 * @param manager id of the person of the same organisation they report to, or empty
 * @param directContact whether they meet beneficiaries: those for whom talk groups are meant (R040)
 */
public record RosterPerson(
        String name,
        String arabicName,
        String organisation,
        String team,
        String zone,
        String profile,
        List<String> languages,
        String manager,
        boolean directContact) {

    public RosterPerson {
        languages = List.copyOf(languages);
    }

    /** Says nothing of the person: names do not belong in logs. */
    @Override
    public String toString() {
        return "RosterPerson[" + organisation + "]";
    }
}
