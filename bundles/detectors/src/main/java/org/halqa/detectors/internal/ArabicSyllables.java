// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** Names of East Asia as Arabic writes them, syllable by syllable: each is a short word, and most are words of Arabic too. */
final class ArabicSyllables {

    private static final WordSet ONLY_SYLLABLES = WordSet.of(
            "جين", "بينغ", "جونغ", "يونغ", "هيون", "مون", "كيم", "تشي", "سوتشي", "هان", "كانغ", "وانغ", "تشانغ", "تشين",
            "تشو", "يانغ", "هوانغ", "سونغ", "مينغ", "تشونغ", "تشوي", "جاي", "ياو", "تاو", "شياو", "دنغ", "ماو", "وون",
            "هوي", "غيون", "سيوك", "يول", "هونغ", "تونغ", "نغوين");
    private static final WordSet SYLLABLES = WordSet.of(
            "جين", "بينغ", "جونغ", "يونغ", "هيون", "مون", "كيم", "تشي", "سوتشي", "هان", "كانغ", "وانغ", "تشانغ", "تشين",
            "تشو", "لين", "يانغ", "هوانغ", "سونغ", "مينغ", "تشونغ", "تشوي", "جاي", "ياو", "تاو", "شياو", "دنغ", "ماو",
            "وون", "هوي", "كون", "غيون", "هاي", "سيوك", "يول", "هونغ", "تونغ", "نغوين", "شي", "بان", "كي", "ان", "اون",
            "ايل", "سان", "سو", "لي", "هو", "هي", "ين", "يي", "باو", "جيا", "وين", "مين", "ايون", "سوك", "بارك", "نام",
            "ما", "با", "ثان");

    private ArabicSyllables() {}

    /** “شي جين بينغ”, “بان كي مون”: two of the short words that names of East Asia are made of, one of them nothing else. */
    static boolean begin(List<Word> words, int at, NormalisedText text) {
        return SYLLABLES.has(words.get(at))
                && at + 1 < words.size()
                && words.get(at).joins(words.get(at + 1), text)
                && SYLLABLES.has(words.get(at + 1))
                && (ONLY_SYLLABLES.has(words.get(at)) || ONLY_SYLLABLES.has(words.get(at + 1)))
                && (words.get(at).length() > 2 || words.get(at + 1).length() > 2 || at + 2 < words.size());
    }

    /** True when both are such syllables. */
    static boolean both(Word first, Word second) {
        return SYLLABLES.has(first) && SYLLABLES.has(second);
    }
}
