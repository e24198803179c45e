// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.LinkedHashSet;
import java.util.Set;

/** How a word of Darija that a list writes with digits is also written: “l9elb” as “lqelb” and “l9alb”, “7amla” as “hamla”. */
final class DarijaSpellings {

    private static final int SHORTEST = 4;
    /** Written with a digit and heard as what follows it. */
    private static final String[][] SAME = {
        {"9", "q"}, {"7", "h"}, {"3e", "3a"}, {"3a", "3e"}, {"9e", "9a"}, {"5", "kh"}
    };

    private DarijaSpellings() {}

    /** {@code word} and its other spellings; alone when it holds no digit among letters. */
    static Set<String> of(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        boolean darija = word.length() >= SHORTEST
                && word.chars().anyMatch(each -> Chars.latin((char) each))
                && word.chars().anyMatch(each -> Chars.digit((char) each));
        for (int at = 0; darija && at < SAME.length; at++) {
            for (String each : Set.copyOf(all)) {
                all.add(each.replace(SAME[at][0], SAME[at][1]));
            }
        }
        return all;
    }
}
