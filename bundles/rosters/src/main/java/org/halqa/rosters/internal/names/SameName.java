// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halqa.rosters.RosterPerson;

/** What makes two lines of a roster the same person: one of their complete names. */
public final class SameName {

    private SameName() {}

    /** The complete names of somebody in a form that accents, capitals and hyphens do not change. */
    public static Set<String> keys(RosterPerson person) {
        Set<String> keys = new HashSet<>();
        for (String name : List.of(person.name(), person.arabicName())) {
            String key = key(name);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** One complete name in that form; empty when there is no letter in it. */
    public static String key(String name) {
        return String.join(" ", NameWords.of(name));
    }

    /** Whether there is an Arabic letter in a name. */
    public static boolean isArabic(String name) {
        return NameWords.isArabic(name);
    }
}
