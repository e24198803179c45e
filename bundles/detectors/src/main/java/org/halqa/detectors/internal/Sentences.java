// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Where sentences begin. */
final class Sentences {

    private static final String STOPS = ".!?:;\n•*؟؛…\"«“-|";

    private Sentences() {}

    /** True when word {@code at} begins a sentence, a line, a quotation or an item of a list. */
    static boolean begins(List<Word> words, int at, String folded) {
        int from = at == 0 ? 0 : words.get(at - 1).end();
        int to = words.get(at).start();
        if (at == 0) {
            return true;
        }
        for (int each = from; each < to; each++) {
            char mark = folded.charAt(each);
            if (mark == ' ') {
                continue; // nearly all that stands between words
            }
            boolean initial = mark == '.' && words.get(at - 1).length() <= 3;
            boolean hyphen = mark == '-' && to - from == 1;
            if (STOPS.indexOf(mark) >= 0 && !initial && !hyphen) {
                return true;
            }
        }
        return false;
    }
}
