// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.util.List;
import org.halqa.identity.People.Person;
import org.halqa.model.Message;

/** What a list says of one person. */
public record PersonLine(
        String account,
        String name,
        String signInName,
        List<Message> roles,
        List<String> organisations,
        List<String> zones,
        boolean active,
        boolean demo) {

    static PersonLine of(Person person) {
        return new PersonLine(
                person.account(),
                person.displayName(),
                person.signInName(),
                person.roles().stream().sorted().map(Words::role).toList(),
                person.organisations().stream().sorted().toList(),
                person.zones().stream().sorted().toList(),
                person.active(),
                person.demo());
    }
}
