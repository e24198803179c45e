// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.List;

/**
 * A column of microdata.
 *
 * @param name unique
 * @param role what it is
 * @param values every code that may stand in it; empty for a magnitude
 * @param sensitive true when ten people at least must answer, and neither all nor none alike
 * @param optional true when an answer may be missing
 * @param contributor column whose codes contribute to a magnitude; empty for others
 */
public record Column(
        String name, Role role, List<String> values, boolean sensitive, boolean optional, String contributor) {

    /** What a column is. */
    public enum Role {
        /** A group that somebody belongs to. */
        DIMENSION,
        /** What somebody said. */
        ANSWER,
        /** An amount. */
        MAGNITUDE
    }

    public Column {
        values = List.copyOf(values);
    }

    /** A group that somebody belongs to. */
    public static Column dimension(String name, List<String> values) {
        return new Column(name, Role.DIMENSION, values, false, false, "");
    }

    /** What somebody said, or left open. */
    public static Column answer(String name, List<String> values, boolean sensitive) {
        return new Column(name, Role.ANSWER, values, sensitive, true, "");
    }

    boolean answer() {
        return role == Role.ANSWER;
    }

    /** The code of an answer that is missing. */
    int missing() {
        return values.size();
    }
}
