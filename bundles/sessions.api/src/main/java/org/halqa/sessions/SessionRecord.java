// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One session as its facilitator logs it. Local date, local time and zone id; never an instant (TZ1).
 *
 * @param type code of {@code SESSION_TYPE}
 * @param mode code of {@code MODE}: how the group was composed (R038)
 * @param date local day
 * @param start local time, or null when it does not matter
 * @param timeZone IANA id, {@code Africa/Casablanca}
 * @param minutes duration in minutes, 15 to 480
 * @param zone code of the zone
 * @param audience code of {@code AUDIENCE} (R052)
 * @param languages codes of {@code SESSION_LANGUAGE} (R005)
 * @param headcount code of {@code PROFILE} to number of people; never who
 * @param organisations codes of the organisations present
 * @param themes codes of {@code THEME}; the first level is what leaves
 * @param frame what was seen to before the circle began (R022)
 * @param afterTheFact logged later than a week after the session: « saisie a posteriori » (A13)
 * @param language language in which needs and trends are written: {@code fr}, {@code ar} or {@code en}
 * @param needs short analysis of needs, may be empty
 * @param trends trends observed, may be empty
 * @param outsideReason why the session was held outside the dates of the mission (R003); empty inside them; never leaves
 * @param silent the group keeps its silence: the report leaves without needs and trends, whatever was typed
 * @param internal the half that stays
 */
public record SessionRecord(
        String type,
        String mode,
        LocalDate date,
        @Nullable LocalTime start,
        String timeZone,
        int minutes,
        String zone,
        String audience,
        List<String> languages,
        Map<String, Integer> headcount,
        List<String> organisations,
        List<String> themes,
        Frame frame,
        boolean afterTheFact,
        String language,
        String needs,
        String trends,
        String outsideReason,
        boolean silent,
        InternalHalf internal) {

    /**
     * What makes a circle safe.
     *
     * @param set the frame was set: confidentiality, its limits, respect
     * @param voluntary everybody came of their own will
     * @param external the facilitator takes no part in the daily work of the teams present
     */
    public record Frame(boolean set, boolean voluntary, boolean external) {

        /** True when nothing is missing. */
        public boolean isWhole() {
            return set && voluntary && external;
        }
    }

    public SessionRecord {
        languages = List.copyOf(languages);
        headcount = Map.copyOf(headcount);
        organisations = List.copyOf(organisations);
        themes = List.copyOf(themes);
    }

    /** How many people were there. */
    public int people() {
        return headcount.values().stream().mapToInt(Integer::intValue).sum();
    }
}
