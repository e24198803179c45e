// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Cyrillic and Greek letters that look like Latin ones, replaced only in words that mix scripts, or that are letters of
 * that kind beside digits: a word wholly in another script is somebody's language and stays.
 */
final class Lookalikes {

    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјорусхԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχ";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopycxdqwhlABEZHIKMNOPTYXaivopux";

    private final Map<Character, Character> latin = new HashMap<>();

    Lookalikes() {
        for (int at = 0; at < FOREIGN.length(); at++) {
            latin.put(FOREIGN.charAt(at), LATIN.charAt(at));
        }
    }

    /** Replaces them in the first {@code length} letters of {@code text} and says where. */
    void replaceIn(char[] text, int length, IntConsumer replacedAt) {
        int at = 0;
        while (at < length) {
            if (text[at] < 0x370 || text[at] >= 0x530 || !Character.isLetterOrDigit(text[at])) {
                at++;
                continue;
            }
            int from = at;
            while (from > 0 && Character.isLetterOrDigit(text[from - 1])) {
                from--;
            }
            int to = at + 1;
            while (to < length && Character.isLetterOrDigit(text[to])) {
                to++;
            }
            if (deceives(text, from, to)) {
                replace(text, from, to, replacedAt);
            }
            at = to;
        }
    }

    private boolean deceives(char[] text, int from, int to) {
        boolean mixed = false;
        boolean digits = false;
        boolean allAlike = true;
        for (int at = from; at < to; at++) {
            char each = text[at];
            if (Character.isDigit(each)) {
                digits = true;
            } else if (Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN) {
                mixed = true;
            } else {
                allAlike &= latin.containsKey(each);
            }
        }
        return mixed || digits && allAlike;
    }

    private void replace(char[] text, int from, int to, IntConsumer replacedAt) {
        for (int at = from; at < to; at++) {
            Character alike = latin.get(text[at]);
            if (alike != null) {
                text[at] = alike;
                replacedAt.accept(at);
            }
        }
    }
}
