// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;

/** Fails over the second text about the group that it has ever read, and keeps account of all. */
record StumblingTraits(List<String> read, List<String> released) implements TraitReader {

    @Override
    public String id() {
        return "traits";
    }

    @Override
    public List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations) {
        String words = text.original();
        read.add(words);
        if (words.startsWith("Le groupe") && !released.contains(words)) {
            released.add(words);
        }
        if (released.indexOf(words) == 1) {
            throw new IllegalStateException("away");
        }
        return new WordTraits().mentions(text, organisations);
    }

    /** The same reader, whatever it has read. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
