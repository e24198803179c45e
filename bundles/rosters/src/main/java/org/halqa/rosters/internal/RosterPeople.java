// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.rosters.internal.store.Room;
import org.halqa.rosters.internal.store.StateRow;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody on a roster, so that the door finds their names in texts and counts how many people could be meant without one. */
@Component
public final class RosterPeople implements KnownPeople {

    private final PersonRows rows;
    private final StateRow state;

    @Activate
    public RosterPeople(@Reference(target = "(halqa.room=rosters)") Database database, @Reference Vault vault) {
        Room room = new Room(database, vault);
        this.rows = new PersonRows(room);
        this.state = new StateRow(room);
    }

    @Override
    public String id() {
        return "rosters";
    }

    @Override
    public List<Known> people() {
        List<Known> people = new ArrayList<>();
        rows.everybody()
                .forEach((programme, kept) -> kept.forEach(each -> people.add(known(each.person(), programme))));
        return people;
    }

    private static Known known(RosterPerson person, String programme) {
        List<String> names = Stream.of(person.name(), person.arabicName())
                .filter(name -> !name.isEmpty())
                .toList();
        return new Known(names, person.profile(), person.organisation(), person.zone(), programme);
    }

    @Override
    public long version() {
        return state.changes();
    }
}
