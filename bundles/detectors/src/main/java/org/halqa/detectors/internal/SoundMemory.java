// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the words of one text sound: what comes again soon is not written down again. Of one search and one thread. */
final class SoundMemory {

    private static final int SLOTS = 64;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] keys = new long[SLOTS];
    private final @Nullable List<Sound>[] sounds;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types
    SoundMemory() {
        sounds = new List[SLOTS];
    }

    /** The ways in which {@code word} can sound, see {@link Sound#of(String)}. */
    List<Sound> of(Word word) {
        long key = word.key();
        int slot = (int) (key * PRIME >>> SHIFT);
        List<Sound> known = sounds[slot];
        if (known == null || keys[slot] != key) {
            known = Sound.of(word.folded());
            sounds[slot] = known;
            keys[slot] = key;
        }
        return known;
    }
}
