// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;
import org.junit.jupiter.api.Test;

class WordSetTest {

    private static final Set<String> NAMES = WordList.words("family-names.txt");
    private static final Set<String> OTHERS = WordList.words("words-french.txt");

    @Test
    void hasItsWordsAndNoOthers() {
        WordSet names = WordSet.of(NAMES);
        WordSet few = WordSet.of("sage_femme", "مرض", "la");
        assertThat(NAMES).allMatch(word -> names.has(WordTable.key(word)));
        assertThat(OTHERS)
                .hasSizeGreaterThan(10_000)
                .allMatch(word -> names.has(WordTable.key(word)) == NAMES.contains(word));
        assertThat(OTHERS).noneMatch(word -> few.has(WordTable.key(word)) && !word.equals("la"));
        assertThat(WordSet.of().has(WordTable.key("la"))).isFalse();
    }

    @Test
    void findsTwoWordsWhereTheListsWriteThemAsOne() {
        NormalisedText text = StockDetectors.fold("La Sage-femme, مرض", "fr");
        var words = Word.of(text);
        WordSet few = WordSet.of("sage_femme", "مرض", "la");
        assertThat(words).hasSize(4);
        assertThat(few.has(words.get(0))).isTrue();
        assertThat(few.has(words.get(1))).isFalse();
        assertThat(few.has(WordTable.key(text.folded(), words.get(1), words.get(2))))
                .isTrue();
        assertThat(few.has(WordTable.key(text.folded(), words.get(2), words.get(3))))
                .isFalse();
        assertThat(few.has(words.get(3))).isTrue();
    }

    @Test
    void mapsItsWords() {
        Map<String, Integer> known = new HashMap<>();
        NAMES.forEach(word -> known.put(word, known.size()));
        WordMap<Integer> map = new WordMap<>(known);
        assertThat(known).allSatisfy((word, value) -> assertThat(map.get(WordTable.key(word)))
                .isEqualTo(value));
        assertThat(OTHERS)
                .filteredOn(word -> !known.containsKey(word))
                .allMatch(word -> map.get(WordTable.key(word)) == null);
    }
}
