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

    /** Replaces them in {@code text} and says where. */
    void replaceIn(StringBuilder text, IntConsumer replacedAt) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean foreign = false;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                foreign |= text.charAt(to) >= 0x370 && text.charAt(to) < 0x530;
                to++;
            }
            if (foreign && deceives(text, from, to)) {
                replace(text, from, to, replacedAt);
            }
            from = to + 1;
        }
    }

    private boolean deceives(StringBuilder text, int from, int to) {
        boolean mixed = false;
        boolean digits = false;
        boolean allAlike = true;
        for (int at = from; at < to; at++) {
            char each = text.charAt(at);
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

    private void replace(StringBuilder text, int from, int to, IntConsumer replacedAt) {
        for (int at = from; at < to; at++) {
            Character alike = latin.get(text.charAt(at));
            if (alike != null) {
                text.setCharAt(at, alike);
                replacedAt.accept(at);
            }
        }
    }
}
