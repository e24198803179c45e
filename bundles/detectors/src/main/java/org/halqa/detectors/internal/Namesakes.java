// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is called by one of a few names of the roster; put together only once somebody asks, for beside most words stands no name. */
final class Namesakes {

    private static final int FEW = 4;

    private final Roster roster;
    private int[] names = new int[FEW];
    private int count;

    /** Nobody yet. */
    Namesakes(Roster roster) {
        this.roster = roster;
    }

    /** Adds whoever is called by that name. */
    void add(int name) {
        if (count > 0 && names[count - 1] == name) {
            return;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
        }
        names[count++] = name;
    }

    /** True when one of {@code people} is among them. */
    boolean include(Crowd people) {
        for (int at = 0; at < count && people != Crowd.NOBODY; at++) {
            if (people.hasOneOf(roster.numbers(names[at]))) {
                return true;
            }
        }
        return false;
    }

    /** All of them, each once, in the order in which their names were added. */
    List<RosterPerson> all() {
        if (count == 1) {
            return roster.bearers(names[0]);
        }
        Set<RosterPerson> all = new LinkedHashSet<>();
        for (int at = 0; at < count; at++) {
            all.addAll(roster.bearers(names[at]));
        }
        return List.copyOf(all);
    }
}
