// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import org.halqa.rosters.internal.store.GroupRows;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.rosters.internal.store.Room;
import org.halqa.rosters.internal.store.StateRow;
import org.halqa.rosters.internal.store.WishRows;

/** Where groups are composed: the only place that reads rosters of several organisations, and what people asked for. */
public final class Studio {

    private final PersonRows people;
    private final WishRows wishes;
    private final GroupRows groups;
    private final StateRow state;

    public Studio(Room room) {
        this.people = new PersonRows(room);
        this.wishes = new WishRows(room);
        this.groups = new GroupRows(room);
        this.state = new StateRow(room);
    }

    Scene scene(String programme) {
        return new Scene(
                new Roll(people.of(programme), wishes.of(programme), new Lot(state.lot(programme))),
                groups.of(programme));
    }

    /** The same without what keeps people apart: enough to count who is there. */
    Scene attendance(String programme) {
        return new Scene(new Roll(people.of(programme)), groups.of(programme));
    }

    GroupRows groups() {
        return groups;
    }
}
