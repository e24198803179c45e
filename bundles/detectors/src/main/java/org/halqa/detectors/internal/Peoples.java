// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashSet;
import java.util.Set;

/** What peoples are called, one of them and many. */
final class Peoples {

    private static final String[] FEMININE = {
        "iens", "ienne", "ens", "enne", "ois", "oise", "ais", "aise", "ains", "aine"
    };

    private Peoples() {}

    /** Both from the lists of peoples and of nationalities. */
    static WordSet oneAndMany() {
        Set<String> all = new HashSet<>();
        for (String many : WordList.words("peoples.txt")) {
            all.add(many);
            all.add(many.endsWith("s") ? many.substring(0, many.length() - 1) : many);
            feminine(many, all);
        }
        return WordSet.of(all);
    }

    private static void feminine(String many, Set<String> all) {
        for (int at = 0; at < FEMININE.length; at += 2) {
            if (many.endsWith(FEMININE[at])) {
                String stem = many.substring(0, many.length() - FEMININE[at].length());
                all.add(stem + FEMININE[at + 1]);
                all.add(stem + FEMININE[at + 1] + "s");
                return;
            }
        }
        if (many.endsWith("s")) {
            all.add(many.substring(0, many.length() - 1) + "e");
            all.add(many.substring(0, many.length() - 1) + "es");
        }
    }
}
