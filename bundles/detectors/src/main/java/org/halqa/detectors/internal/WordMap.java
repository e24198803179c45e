// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of words, found by their keys (see {@link WordTable#key}) as in {@link WordSet}. Immutable. */
final class WordMap<T> {

    private final long[] keys;
    /** One bit for each key: most words are passed by on it where few are known. */
    private final long bits;

    private final @Nullable Object[] values;

    WordMap(Map<String, T> known) {
        keys = new long[Integer.highestOneBit(known.size() + 1) * 4];
        values = new Object[keys.length];
        bits = known.keySet().stream()
                .mapToLong(word -> 1L << WordTable.key(word))
                .reduce(0, (some, more) -> some | more);
        known.forEach((word, value) -> {
            long key = WordTable.key(word);
            int at = slot(key);
            while (keys[at] != 0) {
                at = at + 1 & keys.length - 1;
            }
            keys[at] = key;
            values[at] = value;
        });
    }

    /** What is known of the word of {@code key}; null when nothing is. */
    @SuppressWarnings("unchecked") // nothing else was put in
    @Nullable
    T get(long key) {
        if ((bits & 1L << key) == 0) {
            return null;
        }
        for (int at = slot(key); keys[at] != 0; at = at + 1 & keys.length - 1) {
            if (keys[at] == key) {
                return (T) values[at];
            }
        }
        return null;
    }

    private int slot(long key) {
        return (int) (key >>> 40) & keys.length - 1;
    }
}
