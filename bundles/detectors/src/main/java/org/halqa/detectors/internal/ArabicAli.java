// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** Ali, typed without the dots of his last letter: so written he is the word “on” too, which needs something to be on. */
final class ArabicAli {

    private static final WordSet SAID = WordSet.of("انه", "بانه", "بلي");

    private ArabicAli() {}

    /** True when the “على” at {@code at} may be he: “الأستاذ على غاب”, “حضر على ومحمد”. */
    static boolean at(List<Word> words, int at) {
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        boolean alone = next == null || next.start() - words.get(at).end() > 1 || ArabicVerbs.past(next);
        boolean said =
                at > 0 && words.get(at - 1).is(Lexicon.SPEECH) && next != null && SAID.has(next); // “قال على إنه تعب”
        return alone && called(words, at) || said || next != null && andSomebody(next);
    }

    /** Behind a title or an office. */
    private static boolean called(List<Word> words, int at) {
        return at > 0
                && words.get(at).start() - words.get(at - 1).end() == 1
                && words.get(at - 1).used(Lexicon.TITLE_ARABIC | Lexicon.OFFICE_ARABIC);
    }

    /** “ومحمد”. */
    private static boolean andSomebody(Word next) {
        return next.first() == 'و'
                && next.length() > 3
                && next.mark(-1) == 0
                && (next.bareMarks() & Lexicon.GIVEN) != 0;
    }
}
