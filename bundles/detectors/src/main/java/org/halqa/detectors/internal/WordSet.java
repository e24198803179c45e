// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Collection;
import java.util.List;

/**
 * Words that a text is asked for at every turn, found by their keys (see {@link WordTable#key}): no string is made of the word
 * of the text, and most words are passed by on one bit. Immutable.
 */
final class WordSet {

    private final long[] keys;
    private final long bits;

    private WordSet(Collection<Long> words) {
        keys = new long[Integer.highestOneBit(words.size() + 1) * 4];
        long seen = 0;
        for (long key : words) {
            seen |= 1L << key;
            int at = slot(key);
            while (keys[at] != 0) {
                at = at + 1 & keys.length - 1;
            }
            keys[at] = key;
        }
        bits = seen;
    }

    static WordSet of(String... words) {
        return of(List.of(words));
    }

    /** The words of {@code file}. */
    static WordSet in(String file) {
        return of(WordList.words(file));
    }

    static WordSet of(Collection<String> words) {
        return new WordSet(words.stream().map(WordTable::key).toList());
    }

    /** True when {@code word}, as the folded text has it, is one of them. */
    boolean has(Word word) {
        return has(word.key());
    }

    boolean has(long key) {
        if ((bits & 1L << key) == 0) {
            return false;
        }
        for (int at = slot(key); keys[at] != 0; at = at + 1 & keys.length - 1) {
            if (keys[at] == key) {
                return true;
            }
        }
        return false;
    }

    private int slot(long key) {
        return (int) (key >>> 40) & keys.length - 1;
    }
}
