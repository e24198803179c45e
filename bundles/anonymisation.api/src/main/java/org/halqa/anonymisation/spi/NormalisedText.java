// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A text made even for searching: compatibility forms, invisible characters, digits of all scripts, Arabic spelling and
 * look-alike letters are folded once for all detectors, and every position leads back to the original.
 */
@ProviderType
public interface NormalisedText {

    /** What the author wrote. */
    String original();

    /** Language that the author gave: {@code fr}, {@code ar} or {@code en}. A hint; texts mix. */
    String language();

    /** Folded, with the letter case of the original. */
    String cased();

    /** Folded and in lower case, diacritics removed; same length and positions as {@link #cased()}. */
    String folded();

    /** Position in the original of the first unit of what became {@code folded().charAt(position)}. */
    int originalStart(int position);

    /** Position in the original after the last unit of what became {@code folded().charAt(position)}. */
    int originalEnd(int position);

    /** {@code other} made even in the same way: a name that is looked for must be folded as the text is. */
    NormalisedText alike(String other);

    /**
     * What several detectors derive from this text, made once for all of them and gone with it: its words, for example.
     *
     * @param type what is derived; one of each type is kept
     * @param make derives it; may run more than once when detectors work at the same time, so it must change nothing else
     */
    <T> T derived(Class<T> type, Function<NormalisedText, T> make);
}
