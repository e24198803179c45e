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
        words.forEach(word -> keep(hash(word.toCharArray(), 0, word.length())));
    }

    static FrenchWords stock() {
        return STOCK;
    }

    /** True for a word of three letters or more, in the singular or the plural. */
    boolean knows(String folded) {
        return knows(folded.toCharArray(), 0, folded.length());
    }

    /** The same of the letters from {@code start} to {@code end} of a folded text. */
    boolean knows(char[] text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || text[start] > 'z') {
            return false;
        }
        char last = text[end - 1];
        return has(text, start, end)
                || (last == 's' || last == 'x') && length > SHORTEST && has(text, start, end - 1)
                || last == 't' && text[end - 2] == 'n' && length > SHORTEST + 2 && has(text, start, end - 2);
    }

    private boolean has(char[] text, int start, int end) {
        int hash = hash(text, start, end);
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

    private static int hash(char[] text, int start, int end) {
        long hash = 0xCBF29CE484222325L;
        for (int at = start; at < end; at++) {
            hash = (hash ^ text[at]) * 0x100000001B3L;
        }
        int mixed = (int) (hash ^ hash >>> 29);
        return mixed == 0 ? 1 : mixed;
    }
}
