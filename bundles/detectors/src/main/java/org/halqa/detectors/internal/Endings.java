// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Endings of words, told apart by their last letter before anything is compared. Immutable. */
final class Endings {

    private static final int END = 0x700;

    private final String[] endings;
    private final boolean[] lasts = new boolean[END];

    /** Those of {@code endings}, which are letters below {@code U+0700}. */
    Endings(List<String> endings) {
        this.endings = endings.toArray(String[]::new);
        endings.forEach(each -> lasts[each.charAt(each.length() - 1)] = true);
    }

    static Endings of(String... endings) {
        return new Endings(List.of(endings));
    }

    /** True when {@code word}, which is not empty, has one of them. */
    boolean end(String word) {
        char last = word.charAt(word.length() - 1);
        if (last >= END || !lasts[last]) {
            return false;
        }
        for (String each : endings) {
            if (word.endsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
