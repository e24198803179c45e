// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import java.util.Set;
import org.halqa.console.PageRequest;
import org.halqa.rosters.RosterPerson;

/**
 * What was typed into the form of a person, as it was typed.
 *
 * @param version of what was read, 0 for somebody new
 */
record TypedPerson(RosterPerson person, int version) {

    /** Somebody new: of the only organisation there is to choose, in direct contact until it is said otherwise. */
    static TypedPerson fresh(PageRequest request) {
        Set<String> own = request.caller().organisations();
        String organisation = own.size() == 1 ? own.iterator().next() : "";
        return new TypedPerson(new RosterPerson("", "", organisation, "", "", "", List.of(), "", true), 0);
    }

    static TypedPerson of(PageRequest request) {
        String version = text(request, "version");
        return new TypedPerson(
                new RosterPerson(
                        text(request, "name"),
                        text(request, "arabicName"),
                        text(request, "organisation"),
                        text(request, "team"),
                        text(request, "zone"),
                        text(request, "profile"),
                        request.fields("languages"),
                        text(request, "manager"),
                        request.field("direct").isPresent()),
                version.matches("\\d{1,8}") ? Integer.parseInt(version) : 0);
    }

    private static String text(PageRequest request, String field) {
        return request.field(field).orElse("");
    }
}
