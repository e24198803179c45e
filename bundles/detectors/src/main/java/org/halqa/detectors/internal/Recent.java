// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.jspecify.annotations.Nullable;

/** What was worked out for words not long ago, by their keys (see {@link WordTable#key}): a few dozen, without boxes. Of one thread. */
final class Recent<T> {

    private static final int SLOTS = 64;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] keys = new long[SLOTS];
    private final @Nullable Object[] values = new Object[SLOTS];

    /** What was kept for the word of {@code key}; null when nothing was, or when another word has taken its place. */
    @SuppressWarnings("unchecked") // nothing else was put in
    @Nullable
    T get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? (T) values[slot] : null;
    }

    /** Keeps {@code value} for the word of {@code key} and returns it. */
    T put(long key, T value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
        return value;
    }

    private static int slot(long key) {
        return (int) (key * PRIME >>> SHIFT);
    }
}
