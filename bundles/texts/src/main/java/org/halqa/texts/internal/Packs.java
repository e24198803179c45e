// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.halqa.texts.spi.LanguagePack;

/** The language packs that are here, and the lexicon made of them. */
final class Packs implements Supplier<Lexicon> {

    private final Map<LanguagePack, Integer> ranks = new HashMap<>();
    private volatile Lexicon lexicon = new Lexicon(List.of());

    /** A pack of a higher rank wins over one of a lower rank, key by key. */
    synchronized void add(LanguagePack pack, int rank) {
        ranks.put(pack, rank);
        rebuild();
    }

    synchronized void remove(LanguagePack pack) {
        ranks.remove(pack);
        rebuild();
    }

    private void rebuild() {
        lexicon = new Lexicon(ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList());
    }

    @Override
    public Lexicon get() {
        return lexicon;
    }
}
