// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Map;

/** Words and what is known of each, looked up without boxes or buckets: every word of every text passes here. Immutable. */
final class WordTable {

    private final String[] words;
    private final int[] hashes;
    private final long[] values;

    WordTable(Map<String, Long> known) {
        int size = Integer.highestOneBit(known.size() + 1) * 4;
        words = new String[size];
        hashes = new int[size];
        values = new long[size];
        known.forEach((word, value) -> {
            int hash = mixed(word.hashCode());
            int at = hash & size - 1;
            while (hashes[at] != 0) {
                at = at + 1 & size - 1;
            }
            words[at] = word;
            hashes[at] = hash;
            values[at] = value;
        });
    }

    /** What is known of {@code word}; 0 when nothing is. */
    long get(String word) {
        int hash = mixed(word.hashCode());
        int at = hash & hashes.length - 1;
        for (int known = hashes[at]; known != 0; known = hashes[at]) {
            if (known == hash && words[at].equals(word)) {
                return values[at];
            }
            at = at + 1 & hashes.length - 1;
        }
        return 0;
    }

    /** Where the word from {@code start} to {@code end} of {@code text} is, without making a string of it; or -1. */
    int find(String text, int start, int end) {
        int code = 0;
        for (int at = start; at < end; at++) {
            code = code * 31 + text.charAt(at); // as String.hashCode() does
        }
        int hash = mixed(code);
        int at = hash & hashes.length - 1;
        for (int known = hashes[at]; known != 0; known = hashes[at]) {
            if (known == hash && words[at].length() == end - start && text.startsWith(words[at], start)) {
                return at;
            }
            at = at + 1 & hashes.length - 1;
        }
        return -1;
    }

    /** The word that {@link #find} found. */
    String word(int found) {
        return words[found];
    }

    /** What is known of it. */
    long value(int found) {
        return values[found];
    }

    /** Never 0, which stands for nothing. */
    private static int mixed(int code) {
        int hash = code * 0x9E3779B9;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }
}
