// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Arrays;
import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;

/** Where a text holds digits, codes and points, found in one pass for the detectors that read signs rather than words. */
final class Signs {

    private static final int SHORTEST_CODE = 5;
    private static final int FEWEST_DIGITS = 3;
    /** As many as the shortest number of an identity card has. */
    private static final int FEWEST_IN_RUNS = 5;

    private static final int[] NONE = {};

    private final char[] letters;
    private int[] digits = NONE;
    private int[] points = NONE;
    private int[] codes = NONE;
    private int digitCount;
    private int pointCount;
    private int codeCount;
    private final List<DigitRun> runs;

    private Signs(NormalisedText text) {
        letters = Words.of(text).letters();
        int read = 0;
        for (int at = 0; at < letters.length; at++) {
            char each = letters[at];
            if (Chars.digit(each)) {
                if (at == 0 || !Chars.wordly(letters[at - 1])) {
                    digits = with(digits, digitCount++, at);
                } else if (letters[at - 1] == 'o' && (at == 1 || !Chars.wordly(letters[at - 2]))) {
                    digits = with(digits, digitCount++, at - 1); // “o6 12 …”: a letter that looks like zero
                }
                read = at < read ? read : code(at);
            } else if ((each == '.' || each == ':') && at + 1 < letters.length && !Chars.space(letters[at + 1])) {
                points = with(points, pointCount++, at);
            }
        }
        digits = Arrays.copyOf(digits, digitCount);
        points = Arrays.copyOf(points, pointCount);
        codes = Arrays.copyOf(codes, codeCount);
        runs = DigitRun.in(text.folded(), digits, " .-", FEWEST_IN_RUNS);
    }

    static Signs of(NormalisedText text) {
        return text.derived(Signs.class, Signs::new);
    }

    /** Positions of digits, or of an o before one, with neither letter nor digit before them, in order. */
    int[] digits() {
        return digits;
    }

    /** Positions of points and colons that something follows, in order. */
    int[] points() {
        return points;
    }

    /**
     * Starts and ends, by turns, of what may be codes: letters and digits joined by single hyphens and slashes, five characters or
     * more of which three are digits.
     */
    int[] codes() {
        return codes;
    }

    /** Five digits and more, in groups parted by spaces, points and hyphens. */
    List<DigitRun> runs() {
        return runs;
    }

    /** Keeps the code around the digit at {@code at} if it is one; position after it. */
    private int code(int at) {
        int start = at;
        while (start > 0 && inCode(start - 1)) {
            start--;
        }
        int end = at;
        int count = 0;
        while (end < letters.length && inCode(end)) {
            count += Chars.digit(letters[end++]) ? 1 : 0;
        }
        if (end - start >= SHORTEST_CODE && count >= FEWEST_DIGITS) {
            codes = with(codes, codeCount++, start);
            codes = with(codes, codeCount++, end);
        }
        return end;
    }

    private boolean inCode(int at) {
        char each = letters[at];
        return Chars.wordly(each)
                || (each == '-' || each == '/')
                        && at > 0
                        && at + 1 < letters.length
                        && Chars.wordly(letters[at - 1])
                        && Chars.wordly(letters[at + 1]);
    }

    private static int[] with(int[] some, int count, int position) {
        int[] roomy = count < some.length ? some : Arrays.copyOf(some, count * 2 + 16);
        roomy[count] = position;
        return roomy;
    }
}
