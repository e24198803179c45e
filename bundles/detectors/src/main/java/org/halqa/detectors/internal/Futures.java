// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/** Verbs that the lists need not have, because their form says so: “recevra”, “devraient”. */
final class Futures {

    private static final int SHORTEST = 5;
    private static final Endings ENDINGS =
            Endings.of("era", "ira", "vra", "dra", "eront", "iront", "vront", "dront", "rait", "raient");

    private Futures() {}

    static boolean form(Word word) {
        char last = word.last();
        return (last == 'a' || last == 't') && word.length() >= SHORTEST && ENDINGS.end(word.folded());
    }
}
