// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.Map;
import java.util.Set;

/** How many people of a programme share profile, organisation and zone. Immutable. */
final class Crowd {

    /** Nobody has been counted. */
    static final Crowd UNKNOWN = new Crowd(Map.of());

    private final Map<Cell, Integer> cells;

    Crowd(Map<Cell, Integer> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** Codes; empty where a roster says nothing. */
    record Cell(String profile, String organisation, String zone) {

        private boolean within(Set<String> profiles, Set<String> organisations, Set<String> zones) {
            return in(profiles, parent(profile)) && in(organisations, organisation) && in(zones, zone);
        }

        /** “RELAIS.IDENT” is of “RELAIS”. */
        private static String parent(String code) {
            int dot = code.indexOf('.');
            return dot < 0 ? code : code.substring(0, dot);
        }

        private static boolean in(Set<String> wanted, String code) {
            return wanted.isEmpty() || wanted.contains(code);
        }
    }

    /** True when anybody is known in those zones. */
    boolean known(Set<String> zones) {
        return count(Set.of(), Set.of(), zones) > 0;
    }

    /** How many are in all three; an empty set stands for all. Whoever lacks a code is not counted where it is asked for. */
    int count(Set<String> profiles, Set<String> organisations, Set<String> zones) {
        int count = 0;
        for (Map.Entry<Cell, Integer> each : cells.entrySet()) {
            count += each.getKey().within(profiles, organisations, zones) ? each.getValue() : 0;
        }
        return count;
    }
}
