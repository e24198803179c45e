// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the codes of a column are put together, from the finest level to the coarsest. Above the last one is everything.
 *
 * @param column it is of
 * @param levels finest first
 */
public record Hierarchy(String column, List<Level> levels) {

    /** The name of the level that has no groups at all. */
    public static final String ALL = "ALL";

    public Hierarchy {
        levels = List.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param name of it
     * @param parents code of the column to the group it belongs to, all of them
     */
    public record Level(String name, Map<String, String> parents) {
        public Level {
            parents = Map.copyOf(parents);
        }

        /** Groups in the order of the codes, with their codes. */
        Map<String, List<String>> groups(List<String> codes) {
            Map<String, List<String>> groups = new LinkedHashMap<>();
            for (String code : codes) {
                groups.merge(
                        parents.getOrDefault(code, code), List.of(code), (one, other) -> java.util.stream.Stream.concat(
                                        one.stream(), other.stream())
                                .toList());
            }
            return groups;
        }
    }
}
