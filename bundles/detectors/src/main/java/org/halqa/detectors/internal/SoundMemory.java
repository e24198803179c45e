// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** How the words of one text sound: what comes again soon is not written down again. Of one search and one thread. */
final class SoundMemory {

    private final Recent<List<Sound>> sounds = new Recent<>();

    /** The ways in which {@code word} can sound, see {@link Sound#of(String)}. */
    List<Sound> of(Word word) {
        List<Sound> known = sounds.get(word.key());
        return known == null ? sounds.put(word.key(), Sound.of(word.folded())) : known;
    }
}
