// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;

/**
 * Takes every sentence that begins with “une” for somebody and knows a handful of words of each, for tests; the words for the person
 * end with the last of them.
 */
record WordTraits() implements TraitReader {

    private static final Map<String, Said> WORDS = Map.of(
            "infirmiere", new Said(Trait.ROLE, "nurse", Set.of("MED"), 2, 0, 1),
            "medecin", new Said(Trait.ROLE, "doctor", Set.of("MED"), 2, 0, 1),
            "camerounaise", new Said(Trait.NATIONALITY, "CM", Set.of(), 10, 0, 1),
            "veuve", new Said(Trait.FAMILY, "veuve", Set.of(), 6, 0, 1),
            "diabetique", new Said(Trait.HEALTH, "diabetique", Set.of(), 20, 0, 1),
            "seule", new Said(Trait.ALONE, "alone", Set.of(), 1000, 0, 1));

    @Override
    public String id() {
        return "traits";
    }

    @Override
    public List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations) {
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (String sentence : text.folded().split("(?<=\\.)")) {
            if (sentence.strip().startsWith("une ")) {
                mention(text, sentence, from, mentions);
            }
            from += sentence.length();
        }
        return mentions;
    }

    private static void mention(NormalisedText text, String sentence, int from, List<Mention> mentions) {
        List<Said> said = new ArrayList<>();
        int start = from + sentence.indexOf("une ");
        int end = start + 3;
        for (Map.Entry<String, Said> each : WORDS.entrySet()) {
            int at = sentence.indexOf(each.getKey());
            if (at >= 0) {
                Said known = each.getValue();
                int first = text.originalStart(from + at);
                int last = text.originalEnd(from + at + each.getKey().length() - 1);
                said.add(new Said(known.trait(), known.code(), known.among(), known.oneIn(), first, last));
                end = Math.max(end, last);
            }
        }
        if (!said.isEmpty()) {
            mentions.add(new Mention(
                    text.originalStart(start), end, true, said, List.of(new Wording("une collègue", List.of()))));
        }
    }
}
