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
            int at = slot(word);
            while (words[at] != null) {
                at = at + 1 & size - 1;
            }
            words[at] = word;
            hashes[at] = word.hashCode();
            values[at] = value;
        });
    }

    /** What is known of {@code word}; 0 when nothing is. */
    long get(String word) {
        int hash = word.hashCode();
        int at = slot(word);
        for (String known = words[at]; known != null; known = words[at]) {
            if (hashes[at] == hash && known.equals(word)) {
                return values[at];
            }
            at = at + 1 & words.length - 1;
        }
        return 0;
    }

    private int slot(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & words.length - 1;
    }
}
