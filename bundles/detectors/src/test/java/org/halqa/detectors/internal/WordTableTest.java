// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final Set<String> OTHERS = WordList.words("words-french.txt");

    @Test
    void everyWordIsFoundWithWhatIsKnownOfItAndNoOtherIsTakenForOne() {
        Map<String, Long> known = new HashMap<>();
        WordList.words("family-names.txt").forEach(word -> known.put(word, known.size() + 1L));
        WordList.words("family-names-arabic.txt").forEach(word -> known.put(word, known.size() + 1L));
        WordTable table = new WordTable(known);
        assertThat(known).allSatisfy((word, value) -> {
            String text = "a" + word + "b";
            int found = table.find(WordTable.key(text.toCharArray(), 1, text.length() - 1));
            assertThat(table.word(found)).isEqualTo(word);
            assertThat(table.get(word)).isEqualTo(value);
        });
        assertThat(OTHERS).filteredOn(word -> !known.containsKey(word)).allMatch(word -> table.get(word) == 0);
    }

    @Test
    void noWordOfFrenchIsReadAsAnotherOfTheLists() {
        Lexicon lexicon = Lexicon.stock();
        List<String> words = List.copyOf(OTHERS);
        int[] found = lexicon.find(words.stream().mapToLong(WordTable::key).toArray());
        assertThat(words).hasSizeGreaterThan(10_000);
        assertThat(IntStream.range(0, found.length).filter(at -> found[at] >= 0))
                .isNotEmpty()
                .allMatch(at -> lexicon.word(found[at]).equals(words.get(at)));
    }

    @Test
    void twoWordsWrittenAsOneHaveTheKeyOfThatWord() {
        char[] text = "you ssef".toCharArray();
        assertThat(WordTable.key(text, 0, 3, 4, 8)).isEqualTo(WordTable.key("youssef"));
        assertThat(WordTable.key(text, 0, 3, 4, 8)).isNotEqualTo(WordTable.key("ssefyou"));
    }
}
