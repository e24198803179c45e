// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.List;

/**
 * What the numbers of a corpus's spans count. Files rarely say it, so each reading is tried on the whole corpus, and the one that
 * fits best is taken: a wrong one soon puts a span outside its text, or beside the words that the file says it has.
 */
enum Reading {
    TOKENS,
    TOKENS_WITH_LAST,
    CODE_POINTS,
    UTF16;

    boolean ofTokens() {
        return this == TOKENS || this == TOKENS_WITH_LAST;
    }

    /** {@code mark} in UTF-16 units of {@code text}, whose tokens stand at {@code places}. */
    Sample.Span span(Mark mark, String text, int[][] places) {
        if (!fits(mark, text, places)) {
            throw new BadCorpus("a span from " + mark.start() + " to " + mark.end() + " lies outside its text");
        }
        return new Sample.Span(start(mark, text, places), end(mark, text, places), Types.of(mark.type()));
    }

    /** How many of {@code marks} do not stand in the text, or not at the words that they are said to have. */
    long misfits(List<Mark> marks, String text, int[][] places) {
        return marks.stream()
                .filter(mark -> !fits(mark, text, places)
                        || !mark.surface().isEmpty()
                                && !bare(text.substring(start(mark, text, places), end(mark, text, places)))
                                        .equals(bare(mark.surface())))
                .count();
    }

    private boolean fits(Mark mark, String text, int[][] places) {
        int size =
                switch (this) {
                    case TOKENS, TOKENS_WITH_LAST -> places.length;
                    case CODE_POINTS -> text.codePointCount(0, text.length());
                    case UTF16 -> text.length();
                };
        return mark.start() >= 0 && mark.start() < behind(mark) && behind(mark) <= size;
    }

    /** Without spaces, which tokens lose. */
    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }

    /** Where the mark ends, its last unit not included. */
    private int behind(Mark mark) {
        return mark.inclusive() || this == TOKENS_WITH_LAST ? mark.end() + 1 : mark.end();
    }

    private int start(Mark mark, String text, int[][] places) {
        return switch (this) {
            case TOKENS, TOKENS_WITH_LAST -> places[mark.start()][0];
            case CODE_POINTS -> text.offsetByCodePoints(0, mark.start());
            case UTF16 -> mark.start();
        };
    }

    private int end(Mark mark, String text, int[][] places) {
        return switch (this) {
            case TOKENS, TOKENS_WITH_LAST -> places[behind(mark) - 1][1];
            case CODE_POINTS -> text.offsetByCodePoints(0, behind(mark));
            case UTF16 -> behind(mark);
        };
    }
}
