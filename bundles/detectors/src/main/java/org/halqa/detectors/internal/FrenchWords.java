// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Set;

/**
 * The words of French from {@code words-french.txt}, to tell a name that no list knows from an ordinary word. Kept as hashes: a
 * word that is none is taken for one about once in thirty thousand times, and the memory of the words themselves is saved.
 */
final class FrenchWords {

    private static final int SHORTEST = 3;
    private static final FrenchWords STOCK = new FrenchWords();

    private final int[] table;

    private FrenchWords() {
        Set<String> words = WordList.words("words-french.txt");
        table = new int[Integer.highestOneBit(words.size()) * 4];
        words.forEach(word -> keep(hash(word, word.length())));
    }

    static FrenchWords stock() {
        return STOCK;
    }

    /** True for a word of three letters or more, in the singular or the plural. */
    boolean knows(String folded) {
        int length = folded.length();
        if (length < SHORTEST || folded.charAt(0) > 'z') {
            return false;
        }
        char last = folded.charAt(length - 1);
        return has(folded, length)
                || (last == 's' || last == 'x') && length > SHORTEST && has(folded, length - 1)
                || folded.endsWith("nt") && length > SHORTEST + 2 && has(folded, length - 2);
    }

    private boolean has(String word, int length) {
        int hash = hash(word, length);
        for (int at = hash & table.length - 1; table[at] != 0; at = at + 1 & table.length - 1) {
            if (table[at] == hash) {
                return true;
            }
        }
        return false;
    }

    private void keep(int hash) {
        int at = hash & table.length - 1;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & table.length - 1;
        }
        table[at] = hash;
    }

    private static int hash(String word, int length) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < length; at++) {
            hash = (hash ^ word.charAt(at)) * 0x100000001B3L;
        }
        int mixed = (int) (hash ^ hash >>> 29);
        return mixed == 0 ? 1 : mixed;
    }
}
