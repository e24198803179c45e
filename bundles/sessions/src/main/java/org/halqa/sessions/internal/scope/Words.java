// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into folded words and sentences in one pass, keeping the way back to the original. */
final class Words {

    private static final String SENTENCE_ENDS = ".!?؟;؛…\n\r•";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int wordStart;
    private int sentence;

    private Words(String text) {
        this.text = text;
    }

    /** The words of {@code text}, in order. */
    static List<Token> of(String text) {
        return new Words(text).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            take(codePoint, at);
            at += Character.charCount(codePoint);
        }
        close(text.length());
        return tokens;
    }

    private void take(int codePoint, int at) {
        if (belongsToWord(codePoint)) {
            if (word.isEmpty()) {
                wordStart = at;
            }
            word.append(Fold.of(codePoint));
            return;
        }
        close(at);
        if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
            sentence++;
        }
    }

    private static boolean belongsToWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || codePoint == 'ـ';
    }

    private void close(int end) {
        if (!word.isEmpty()) {
            tokens.add(new Token(Particles.forms(word.toString()), wordStart, end, sentence));
            word.setLength(0);
        }
    }
}
