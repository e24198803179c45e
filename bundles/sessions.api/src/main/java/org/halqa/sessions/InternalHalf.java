// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import java.util.List;

/**
 * The half of a session that stays with its facilitator: sealed, never handed in, never counted (D2). What helps stands beside
 * what is hard (R031). All of it may be empty.
 *
 * @param climate one of {@link #CLIMATES}, or empty
 * @param details codes of {@code THEME} of the second level, such as {@code T1.DEUIL}
 * @param tools codes of {@code RESOURCE}: coping tools that were used (R023)
 * @param difficulties what was hard for the group, may be empty
 * @param resources what helps the group, may be empty
 * @param intercultural intercultural notes (R032), may be empty
 * @param followUp what the facilitator means to come back to, may be empty
 */
public record InternalHalf(
        String climate,
        List<String> details,
        List<String> tools,
        String difficulties,
        String resources,
        String intercultural,
        String followUp) {

    /** The climates of a group that can be noted. */
    public static final List<String> CLIMATES = List.of("CALM", "WARM", "OPEN", "TIRED", "HEAVY", "TENSE");

    /** Nothing noted. */
    public static final InternalHalf EMPTY = new InternalHalf("", List.of(), List.of(), "", "", "", "");

    public InternalHalf {
        details = List.copyOf(details);
        tools = List.copyOf(tools);
    }
}
