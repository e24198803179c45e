// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** People of the roster while they are collected: mostly nobody, for whom nothing is made, or a few. */
final class Crowd {

    private static final int FEW = 16;

    private Set<RosterPerson> people = Set.of();

    void add(List<RosterPerson> more) {
        people = people.isEmpty() ? new HashSet<>() : people;
        people.addAll(more);
    }

    Set<RosterPerson> all() {
        return people;
    }

    /** Those of {@code some}, then those of {@code more} who are not among them; mostly one of the two, as it is. */
    static List<RosterPerson> both(List<RosterPerson> some, List<RosterPerson> more) {
        if (some.isEmpty() || some == more) {
            return more;
        }
        if (some.size() > FEW || more.size() > FEW) {
            Set<RosterPerson> all = new LinkedHashSet<>(some);
            return all.addAll(more) ? List.copyOf(all) : some;
        }
        List<RosterPerson> all = some;
        for (RosterPerson each : more) {
            if (!some.contains(each)) {
                all = all == some ? new ArrayList<>(some) : all;
                all.add(each);
            }
        }
        return all;
    }
}
