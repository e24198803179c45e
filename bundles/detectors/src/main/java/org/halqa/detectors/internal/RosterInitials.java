// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;

/** Somebody of the roster by two or three initials: “S.B.”, “F. Z. B.”; without points only where a name would stand. */
final class RosterInitials {

    private static final int MOST = 4;
    private static final Set<String> BEFORE = Set.of(
            "avec",
            "selon",
            "chez",
            "par",
            "pour",
            "et",
            "mme",
            "mr",
            "monsieur",
            "madame",
            "dr",
            "dixit",
            "with",
            "m3a");

    /** What was asked of the roster for this text. */
    private final Map<String, Boolean> known = new HashMap<>(4);

    private final Roster roster;
    private final List<Word> words;
    private final String folded;

    RosterInitials(Roster roster, List<Word> words, NormalisedText text) {
        this.roster = roster;
        this.words = words;
        this.folded = text.folded();
    }

    /** Index of the last of the initials that begin at word {@code at}, or -1. */
    int last(int at) {
        Word word = words.get(at);
        if (word.length() == 1 && !word.number()) {
            return pointed(at);
        }
        boolean together = word.shouted() && word.length() <= 3 && !word.is(-1) && stands(at);
        return together && somebody(word.folded()) ? at : -1;
    }

    private int pointed(int at) {
        StringBuilder letters = new StringBuilder();
        int last = at - 1;
        for (int next = at; next < words.size() && next - at < MOST; next++) {
            Word word = words.get(next);
            boolean letter = word.length() == 1 && (word.capital() || word.arabic());
            boolean point = word.end() < folded.length() && folded.charAt(word.end()) == '.';
            boolean beside = next == at || word.start() - words.get(next - 1).end() <= 2;
            if (!letter || !point || !beside) {
                break;
            }
            letters.append(word.folded());
            last = next;
        }
        return last > at && somebody(letters.toString()) ? last : -1;
    }

    private boolean stands(int at) {
        boolean introduced = at > 0 && BEFORE.contains(words.get(at - 1).folded());
        return introduced || at + 1 < words.size() && words.get(at + 1).is(Lexicon.VERB);
    }

    private boolean somebody(String letters) {
        if (letters.charAt(0) < 0x5FF) {
            return roster.initials(letters);
        }
        return known.computeIfAbsent(letters, this::anybody);
    }

    private boolean anybody(String letters) {
        for (RosterPerson person : roster.people()) {
            boolean all = true;
            for (int at = 0; at < letters.length() && all; at++) {
                all = person.begins(letters.charAt(at));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
