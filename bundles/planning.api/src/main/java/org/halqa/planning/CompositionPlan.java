// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.util.List;

/**
 * Who sits where.
 *
 * @param groups the open groups, each once
 */
public record CompositionPlan(List<Circle> groups) {

    public CompositionPlan {
        groups = List.copyOf(groups);
    }

    /**
     * An open group.
     *
     * @param group its id
     * @param language code of the language it is held in
     * @param members ids of its people
     */
    public record Circle(String group, String language, List<String> members) {
        public Circle {
            members = List.copyOf(members);
        }
    }

    /**
     * Somebody in a group: what a hand edit proposes.
     *
     * @param person id
     * @param group id
     */
    public record Seat(String person, String group) {}
}
