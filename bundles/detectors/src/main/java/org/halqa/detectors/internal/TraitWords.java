// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small words around those for a person, by use, and how many people share a trait: {@code trait-words.txt}, {@code trait-shares.txt}. */
final class TraitWords {

    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<String, Integer> shares = new HashMap<>();

    TraitWords() {
        for (String line : WordList.lines("trait-words.txt")) {
            String[] parts = line.split(": +", 2);
            uses.computeIfAbsent(parts[0], use -> new HashSet<>()).addAll(List.of(parts[1].split(" +")));
        }
        for (String line : WordList.lines("trait-shares.txt")) {
            String[] parts = line.split(": +", 2);
            shares.put(parts[0], Integer.valueOf(parts[1]));
        }
    }

    /** True when {@code word}, as it stands or without what has grown to it, is of that use. */
    boolean is(String use, Word word) {
        Set<String> words = words(use);
        for (Grown.Way way : Grown.ways(word)) {
            if ((way.article() == 0 || word.arabic())
                    && words.contains(word.folded().substring(way.article()))) {
                return true;
            }
        }
        return false;
    }

    /** True when {@code word} is of that use just as it stands. */
    boolean bare(String use, Word word) {
        return words(use).contains(word.folded());
    }

    private Set<String> words(String use) {
        Set<String> words = uses.get(use);
        if (words == null) {
            throw new IllegalStateException("no such use in trait-words.txt: " + use);
        }
        return words;
    }

    /** One in how many people has {@code trait}. */
    int oneIn(String trait) {
        Integer share = shares.get(trait);
        if (share == null) {
            throw new IllegalStateException("no such trait in trait-shares.txt: " + trait);
        }
        return share;
    }
}
