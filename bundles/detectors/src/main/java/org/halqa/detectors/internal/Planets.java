// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Planets whose names people bear too: they are planets only in the company of others. */
final class Planets {

    private static final int REACH = 3;

    private static final WordSet ALSO_NAMES = WordSet.of("jupiter", "venus", "titan");
    private static final WordSet COMPANY = WordSet.of(
            "planete",
            "planetes",
            "lune",
            "lunes",
            "sonde",
            "orbite",
            "mercure",
            "saturne",
            "neptune",
            "uranus",
            "pluton",
            "encelade",
            "ganymede",
            "jupiter",
            "venus");

    private Planets() {}

    /** “entre Jupiter et Saturne”, “la planète Vénus”; not “Jupiter travaille à Rabat”. */
    static boolean amid(List<Word> words, int at) {
        if (!ALSO_NAMES.has(words.get(at))) {
            return false;
        }
        int last = Math.min(words.size() - 1, at + REACH);
        for (int each = Math.max(0, at - REACH); each <= last; each++) {
            if (each != at && COMPANY.has(words.get(each))) {
                return true;
            }
        }
        return false;
    }
}
