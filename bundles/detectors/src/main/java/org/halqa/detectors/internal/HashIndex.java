// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of numbers under 64-bit keys that a caller computes without making a string; whoever asks compares what it gets, for two
 * words may share a key. Immutable once made.
 */
final class HashIndex {

    private static final int[] NONE = {};
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[][] values;
    /** Bits of the keys, small enough to stay near the processor: most of what is asked for is not here. */
    private final long[] filter;

    private HashIndex(Map<Long, List<Integer>> lists) {
        int size = Integer.highestOneBit(lists.size() + 1) * 4;
        keys = new long[size];
        values = new int[size][];
        filter = new long[Math.max(1, size / 8)];
        lists.forEach((key, list) -> {
            filter[bit(key) >>> 6] |= 1L << bit(key);
            int at = slot(key);
            while (values[at] != null) {
                at = at + 1 & size - 1;
            }
            keys[at] = key;
            values[at] = list.stream().distinct().mapToInt(each -> each).toArray();
        });
    }

    /** Collects what the index will hold. */
    static final class Maker {

        private final Map<Long, List<Integer>> lists = new HashMap<>();

        void add(long key, int value) {
            lists.computeIfAbsent(key, each -> new ArrayList<>(1)).add(value);
        }

        HashIndex make() {
            return new HashIndex(lists);
        }
    }

    int[] get(long key) {
        if ((filter[bit(key) >>> 6] & 1L << bit(key)) == 0) {
            return NONE;
        }
        for (int at = slot(key); values[at] != null; at = at + 1 & keys.length - 1) {
            if (keys[at] == key) {
                return values[at];
            }
        }
        return NONE;
    }

    private int slot(long key) {
        return (int) (key * PRIME >>> 40) & keys.length - 1;
    }

    private int bit(long key) {
        return (int) (key * PRIME >>> 33) & filter.length * 64 - 1;
    }

    /** The keys of {@code word} with each of its letters left out, and of the whole last. */
    static long[] keysWithout(String word) {
        int length = word.length();
        long[] keys = new long[length + 1];
        long before = 0;
        for (int out = 0; out < length; out++) {
            keys[out] = before;
            before = before * 31_337_003L + word.charAt(out) + 1;
        }
        keys[length] = before;
        long after = 0;
        long power = 1;
        for (int out = length - 1; out >= 0; out--) {
            keys[out] = keys[out] * power + after;
            after += (word.charAt(out) + 1) * power;
            power *= 31_337_003L;
        }
        return keys;
    }
}
