// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.detectors.internal.Somebody.Tongue;

/**
 * The little word before the words for a person that changes with them: “du médiateur” becomes “d'un médiateur”.
 *
 * @param first folded position where what is replaced begins
 * @param words what stands before the new words
 * @param capital true when they begin a sentence
 */
record Lead(int first, String words, boolean capital) {

    private static final Map<String, String> BEFORE_A_VOWEL =
            Map.of("du", "d’", "de", "d’", "d", "d’", "au", "à ", "que", "qu’", "qu", "qu’");

    static Lead of(PersonPhrase phrase, List<Word> words, NormalisedText text) {
        Word begin = words.get(phrase.first());
        boolean capital = begin.capital() && Sentences.begins(words, phrase.first(), text.folded());
        Lead plain = new Lead(begin.start() + phrase.clitic(), "", capital);
        if (phrase.first() == 0 || phrase.tongue() != Tongue.FRENCH) {
            return plain;
        }
        Word before = words.get(phrase.first() - 1);
        String joined = BEFORE_A_VOWEL.get(before.folded());
        return joined == null || !before.joins(begin, text) || before.capital()
                ? plain
                : new Lead(before.start(), joined, false);
    }

    String before(String wording) {
        String all = words + wording;
        return capital ? all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) : all;
    }
}
