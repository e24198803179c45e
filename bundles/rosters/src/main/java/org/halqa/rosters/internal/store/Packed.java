// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.halqa.rosters.RosterPerson;

/** Several texts as one, to be sealed together: separated by signs that nobody can type. */
final class Packed {

    private static final String FIELD = "\u001F";
    private static final String PART = "\u001E";
    private static final int FIELDS = 9;

    private Packed() {}

    static String person(RosterPerson person) {
        return String.join(
                FIELD,
                person.name(),
                person.arabicName(),
                person.organisation(),
                person.team(),
                person.zone(),
                person.profile(),
                list(person.languages()),
                person.manager(),
                person.directContact() ? "1" : "0");
    }

    /** The person again; an empty one when the key of the record was destroyed meanwhile. */
    static RosterPerson person(String packed) {
        String[] fields = packed.split(FIELD, -1);
        if (fields.length != FIELDS) {
            return new RosterPerson("", "", "", "", "", "", List.of(), "", false);
        }
        return new RosterPerson(
                fields[0],
                fields[1],
                fields[2],
                fields[3],
                fields[4],
                fields[5],
                list(fields[6]),
                fields[7],
                fields[8].equals("1"));
    }

    static String list(List<String> texts) {
        return String.join(PART, texts);
    }

    static List<String> list(String packed) {
        return packed.isEmpty() ? List.of() : List.of(packed.split(PART, -1));
    }

    /** Filled up with blanks to {@code bytes}, so that a sealed text does not say how much is in it. */
    static String padded(List<String> texts, int bytes) {
        String packed = list(texts);
        int length = packed.getBytes(StandardCharsets.UTF_8).length;
        if (length > bytes) {
            throw new IllegalArgumentException("more than is kept");
        }
        return packed + " ".repeat(bytes - length);
    }
}
