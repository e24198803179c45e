// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import org.halqa.planning.agenda.PlannedGroup;

/** Tells the groups of a zone and an audience apart. */
final class Numbering {

    private Numbering() {}

    static int next(List<PlannedGroup> all, PlannedGroup group) {
        return 1
                + all.stream()
                        .filter(one -> one.zone().equals(group.zone()) && one.audience() == group.audience())
                        .mapToInt(PlannedGroup::number)
                        .max()
                        .orElse(0);
    }
}
