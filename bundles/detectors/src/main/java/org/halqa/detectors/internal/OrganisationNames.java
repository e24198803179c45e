// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;

/** What the programme calls its organisations, to be found in one text. */
final class OrganisationNames {

    /** “DJ” is an organisation, “dj” is not. */
    private static final int LONGEST_SHOUTED = 3;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(String code, List<String> words) {}

    /** An organisation that ends at word {@code last}. */
    record Match(String code, int last) {

        static final Match NONE = new Match("", -1);

        boolean found() {
            return last >= 0;
        }
    }

    OrganisationNames(Map<String, Set<String>> organisations, NormalisedText text) {
        organisations.forEach((code, names) -> names.forEach(name -> {
            List<String> words =
                    Word.of(text.alike(name)).stream().map(Word::folded).toList();
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
                        .add(new Entry(code, words));
            }
        }));
    }

    /** The organisation whose name begins at word {@code at}. */
    Match at(List<Word> words, int at) {
        Match longest = Match.NONE;
        Word word = words.get(at);
        for (Entry entry : byFirstWord.getOrDefault(word.folded(), List.of())) {
            int last = at + entry.words().size() - 1;
            boolean shouted = entry.words().size() > 1 || word.arabic() || word.length() > LONGEST_SHOUTED;
            if (last > longest.last() && (shouted || word.capital()) && follows(words, at, entry.words())) {
                longest = new Match(entry.code(), last);
            }
        }
        return longest;
    }

    private static boolean follows(List<Word> words, int at, List<String> name) {
        for (int each = 1; each < name.size(); each++) {
            if (at + each == words.size() || !words.get(at + each).folded().equals(name.get(each))) {
                return false;
            }
        }
        return true;
    }
}
