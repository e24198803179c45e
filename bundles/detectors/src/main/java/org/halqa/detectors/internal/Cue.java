// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Set;

/** Words that announce what follows: “tel”, “dossier”, “جواز”. */
final class Cue {

    private final Set<String> words;
    private final int reach;

    /** Cues from {@code file}, which announce what begins up to {@code reach} characters after them. */
    Cue(String file, int reach) {
        this.words = WordList.words(file);
        this.reach = reach;
    }

    /** True when a cue stands shortly before {@code position} in the same sentence. */
    boolean before(String folded, int position) {
        int end = position;
        int limit = Math.max(0, position - reach);
        while (end > limit) {
            while (end > limit && !Character.isLetter(folded.charAt(end - 1))) {
                end--;
                if (folded.charAt(end) == '\n' || endsSentence(folded, end)) {
                    return false;
                }
            }
            int start = end;
            while (start > limit && Character.isLetter(folded.charAt(start - 1))) {
                start--;
            }
            if (announces(folded.substring(start, end))) {
                return true;
            }
            end = start;
        }
        return false;
    }

    private static boolean endsSentence(String folded, int at) {
        char mark = folded.charAt(at);
        boolean stops = mark == '.' || mark == '!' || mark == '?';
        boolean thenSpace = at + 1 < folded.length() && folded.charAt(at + 1) == ' ';
        int word = at;
        while (word > 0 && Character.isLetter(folded.charAt(word - 1))) {
            word--;
        }
        return stops && thenSpace && at - word > 4;
    }

    private boolean announces(String word) {
        return words.contains(word) || word.startsWith("ال") && words.contains(word.substring(2));
    }
}
