// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.sheet;

import java.util.List;
import org.halqa.model.Outcome.Fault;
import org.halqa.rosters.RosterPerson;

/**
 * One row as it was read.
 *
 * @param number as the spreadsheet shows it
 * @param person what stands in it; in place of what cannot be read stands nothing, and the manager is not looked up yet
 * @param manager name of who they report to, as it was typed
 * @param faults cells that cannot be read
 */
record Row(int number, RosterPerson person, String manager, List<Fault> faults) {

    Row {
        faults = List.copyOf(faults);
    }
}
