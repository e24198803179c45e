// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.halqa.identity.internal.secret.WordList;

/** The cast of the demo, from the file beside this class. */
final class DemoPeople {

    private DemoPeople() {}

    static List<Person> cast() {
        return WordList.read(DemoPeople.class, "demo-people.csv").stream()
                .map(line -> line.split(",", -1))
                .map(DemoPeople::person)
                .toList();
    }

    private static Person person(String[] cells) {
        Set<String> organisations = cells[3].isBlank() ? Set.of() : Set.of(cells[3]);
        return new Person(
                UUID.randomUUID().toString(),
                cells[0],
                cells[1],
                Set.of(Role.valueOf(cells[2])),
                organisations,
                Set.of(),
                cells[4],
                true,
                true);
    }
}
