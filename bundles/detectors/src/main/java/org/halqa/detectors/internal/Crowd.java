// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** People of the roster while they are collected: mostly nobody, for whom nothing is made, or a few. */
final class Crowd {

    private Set<RosterPerson> people = Set.of();

    void add(List<RosterPerson> more) {
        people = people.isEmpty() ? new HashSet<>() : people;
        people.addAll(more);
    }

    Set<RosterPerson> all() {
        return people;
    }
}
