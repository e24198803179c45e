// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Words and what is known of each, looked up without boxes, buckets or letters: every word of every text passes here. A word is
 * known by 64 bits made of its letters, beside which its value lies, so that one is found by reading one place of memory; two
 * words of the lists never share them, and that a word of no list has those of one is not to be expected. Immutable.
 */
final class WordTable {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** Keys at even places, the value of each after it. */
    private final long[] slots;

    private final String[] words;

    /** Bits of the keys, small enough to stay near the processor: most of what is asked for letter by letter is not here. */
    private final long[] filter;

    WordTable(Map<String, Long> known) {
        int size = Integer.highestOneBit(known.size() + 1) * 4;
        slots = new long[size * 2];
        words = new String[size];
        filter = new long[Math.max(1, size / 8)];
        known.forEach((word, value) -> {
            long key = key(word, 0, word.length());
            int at = slot(key);
            while (words[at] != null) {
                if (slots[2 * at] == key) {
                    throw new IllegalStateException("two words of the lists have the same key: " + word);
                }
                at = at + 1 & size - 1;
            }
            words[at] = word;
            filter[bit(key) >>> 6] |= 1L << bit(key);
            slots[2 * at] = key;
            slots[2 * at + 1] = value;
        });
    }

    /** What is known of {@code word}; 0 when nothing is. */
    long get(String word) {
        int found = find(word, 0, word.length());
        return found < 0 ? 0 : value(found);
    }

    /** Where the word from {@code start} to {@code end} of {@code text} is; or -1. */
    int find(String text, int start, int end) {
        return findRare(key(text, start, end));
    }

    /** Where the word of {@code key} is, when most of what is asked for is not here; or -1. */
    int findRare(long key) {
        return (filter[bit(key) >>> 6] & 1L << bit(key)) == 0 ? -1 : find(key);
    }

    /** Where the word of that key is; or -1. */
    int find(long key) {
        int at = slot(key);
        for (long known = slots[2 * at]; known != 0; known = slots[2 * at]) {
            if (known == key) {
                return at;
            }
            at = at + 1 & words.length - 1;
        }
        return -1;
    }

    /** The word that {@link #find} found. */
    String word(int found) {
        return words[found];
    }

    /** What is known of it. */
    long value(int found) {
        return slots[2 * found + 1];
    }

    /** Calls {@code each} with every word and where it is. */
    void forEach(ObjIntConsumer<String> each) {
        for (int at = 0; at < words.length; at++) {
            if (words[at] != null) {
                each.accept(words[at], at);
            }
        }
    }

    private int bit(long key) {
        return (int) (key >>> 20) & filter.length * 64 - 1;
    }

    private int slot(long key) {
        return (int) (key >>> 40) & words.length - 1;
    }

    /** The key of {@code word}. */
    static long key(String word) {
        return key(word, 0, word.length());
    }

    /** The key of two words of {@code text} with a {@code _} between them, as the lists write them. */
    static long key(CharSequence text, Word first, Word second) {
        long key = 0;
        for (int at = first.start(); at < first.end(); at++) {
            key = (key + text.charAt(at)) * PRIME;
        }
        key = (key + '_') * PRIME;
        for (int at = second.start(); at < second.end(); at++) {
            key = (key + text.charAt(at)) * PRIME;
        }
        return mixed(key);
    }

    /** The key of the letters from {@code start} to {@code end}. */
    static long key(char[] text, int start, int end) {
        long key = 0;
        for (int at = start; at < end; at++) {
            key = (key + text[at]) * PRIME;
        }
        return mixed(key);
    }

    /** The key of two stretches of letters written as one. */
    static long key(char[] text, int start, int end, int from, int to) {
        long key = 0;
        for (int at = start; at < end; at++) {
            key = (key + text[at]) * PRIME;
        }
        for (int at = from; at < to; at++) {
            key = (key + text[at]) * PRIME;
        }
        return mixed(key);
    }

    /** The same of a string. */
    static long key(CharSequence text, int start, int end) {
        long key = 0;
        for (int at = start; at < end; at++) {
            key = (key + text.charAt(at)) * PRIME;
        }
        return mixed(key);
    }

    /** Never 0, which stands for nothing. */
    private static long mixed(long key) {
        long mixed = (key ^ key >>> 32) * PRIME;
        return mixed == 0 ? 1 : mixed;
    }
}
