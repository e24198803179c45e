// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;

/** Whether words stand in Darija written in Latin letters, where names and places are written small and by ear. */
final class Darija {

    private static final int FEWEST = 2;
    private static final int SHORTEST = 4;

    private Darija() {}

    /** “and”, “in”, “with”, when they stand alone. */
    private static final String LINKS = "wfb";

    /** Of Darija, and in nearly every line of French: “la” says nothing of the language. */
    private static final WordSet FRENCH = WordSet.of("la");

    private static final Set<String> CLUSTERS = Set.of(
            "bl", "br", "ch", "cl", "cr", "cz", "dj", "dr", "dw", "fj", "fl", "fr", "gh", "gl", "gn", "gr", "gw", "hr",
            "hy", "kh", "kl", "kn", "kr", "kw", "ll", "mb", "mc", "mr", "nd", "ng", "ny", "ph", "pl", "pn", "pr", "ps",
            "pt", "rh", "sb", "sc", "sh", "sk", "sl", "sm", "sn", "sp", "sq", "sr", "st", "sv", "sw", "sy", "sz", "th",
            "tr", "ts", "tw", "vl", "vr", "wh", "wr", "xs", "zh", "zw");

    /** Who does it, when, and that it is so, before a verb. */
    private static final List<String> BEFORE_VERBS =
            List.of("kay", "kan", "kat", "tay", "ghay", "ghan", "ghat", "ghad", "gha", "bgh");

    /** True when enough of the few words around word {@code at} are Darija. */
    static boolean around(List<Word> words, int at) {
        return words.get(at).amid(Lexicon.DARIJA) && seen(words, at, FEWEST);
    }

    /** True when one of them is: no line of French. */
    static boolean near(List<Word> words, int at) {
        return words.get(at).amid(Lexicon.DARIJA) && seen(words, at, 1);
    }

    private static boolean seen(List<Word> words, int at, int enough) {
        int seen = 0;
        for (int each = Math.max(0, at - 4); each < Math.min(words.size(), at + 5) && seen < enough; each++) {
            seen += each != at && words.get(each).darija() ? 1 : 0;
        }
        return seen >= enough;
    }

    /** For {@link Word#darija}: a word of the list, one with digits for letters, a verb of now, or one that is denied: “ma fhemtch”. */
    static boolean word(Word word) {
        return word.is(Lexicon.DARIJA) && !FRENCH.has(word)
                || word.length() == 1 && LINKS.indexOf(word.first()) >= 0 && !word.capital()
                || !word.arabic() && word.mark(-1) == 0 && formed(word.folded());
    }

    /** By its form a word of Darija. */
    static boolean formed(String folded) {
        if (folded.length() < SHORTEST) {
            return false;
        }
        return digitsAsLetters(folded) && !Chars.digit(folded.charAt(folded.length() - 1))
                || beforeVerb(folded)
                || folded.startsWith("ma") && folded.endsWith("ch")
                || clusters(folded);
    }

    /** “kayghewwet”, “katbki”: what somebody does now. */
    static boolean verb(Word word) {
        char first = word.first();
        return (first == 'k' || first == 't' || first == 'g' || first == 'b')
                && word.length() > SHORTEST + 1
                && !word.french()
                && beforeVerb(word.folded());
    }

    private static boolean beforeVerb(String folded) {
        for (String each : BEFORE_VERBS) {
            if (folded.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean digitsAsLetters(String folded) {
        boolean digit = false;
        boolean letter = false;
        for (int at = 0; at < folded.length(); at++) {
            digit |= Chars.digit(folded.charAt(at));
            letter |= Chars.latin(folded.charAt(at));
        }
        return digit && letter;
    }

    /** “mjnoun”, “ktar”: begins as no word of French or English does. */
    private static boolean clusters(String folded) {
        return !vowel(folded.charAt(0)) && !vowel(folded.charAt(1)) && !CLUSTERS.contains(folded.substring(0, 2));
    }

    private static boolean vowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0 || !Chars.latin(letter);
    }
}
