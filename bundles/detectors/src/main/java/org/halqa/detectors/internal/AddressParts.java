// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;

/** The two sides of an e-mail address and the many ways to write “at” and “dot”. */
final class AddressParts {

    private static final String CHEZ = " chez ";
    /** A sign with spaces around it, which stands for a place or a time as well. */
    private static final String APART = " @ ";

    private static final List<String> ATS = List.of(
            "@",
            "(at)",
            "[at]",
            "{at}",
            "(a)",
            "[a]",
            "(@)",
            "(arobase)",
            "[arobase]",
            "[arobas]",
            "(arobas)",
            "{arobase}",
            "<at>",
            "<arobase>",
            " arobase ",
            " arobas ",
            " at ",
            APART,
            CHEZ,
            "(آت)",
            " ات ");
    /** The words among them. */
    private static final WordSet SPELLED = WordSet.of("arobase", "arobas", "at", "chez", "ات");

    private static final List<String> DOTS = List.of(
            ".", "(point)", "[point]", "{point}", "(dot)", "[dot]", "{dot}", "(.)", "[.]", "<point>", "<dot>",
            " point ", " dot ", "(نقطه)", " نقطه ");
    private static final Set<String> ENDS = Set.of("com", "fr", "ma", "org", "net");
    private static final int LONGEST_SIDE = 120;

    /** A way to write “at”; {@code weak} when it is mostly another word. */
    record Mark(int start, int end, boolean weak) {}

    /** Every possible “at”, spaces around it included. */
    List<Mark> ats(NormalisedText text) {
        String folded = text.folded();
        List<Mark> marks = new ArrayList<>();
        boolean bracket = folded.indexOf('(') >= 0
                || folded.indexOf('[') >= 0
                || folded.indexOf('{') >= 0
                || folded.indexOf('<') >= 0;
        boolean spelled = spelled(text);
        for (String at : ATS) {
            char first = at.charAt(0);
            boolean apart = at.equals(APART);
            if (!bracket && "([{<".indexOf(first) >= 0 || !spelled && !apart && first == ' ') {
                continue;
            }
            for (int found = folded.indexOf(at); found >= 0; found = folded.indexOf(at, found + at.length())) {
                int start = found;
                while (start > 0 && folded.charAt(start - 1) == ' ' && at.length() > 1) {
                    start--;
                }
                int end = found + at.length();
                marks.add(new Mark(
                        start, at.length() > 1 ? Chars.skipSpaces(folded, end) : end, at.equals(CHEZ) || apart));
            }
        }
        return marks;
    }

    private static boolean spelled(NormalisedText text) {
        for (Word word : Word.of(text)) {
            if (SPELLED.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the name before {@code end} begins; {@code end} when there is none. */
    int localStart(String folded, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_SIDE) {
            if (name(folded.charAt(start - 1))) {
                start--;
                continue;
            }
            int dot = dotBefore(folded, start);
            if (dot > 0 && start < end && name(folded.charAt(dot - 1)) && disguised(folded, dot, start)) {
                start = dot;
            } else {
                break;
            }
        }
        while (start < end && folded.charAt(start) == '.') {
            start++;
        }
        return start;
    }

    /** Where the domain after {@code start} ends; {@code start} when there is none with a dot. */
    int domainEnd(String folded, int start) {
        int end = label(folded, start);
        int dots = 0;
        for (int dot = dotAfter(folded, end); end > start && dot > 0; dot = dotAfter(folded, end)) {
            int next = label(folded, dot);
            if (next == dot || next - start > LONGEST_SIDE) {
                break;
            }
            end = next;
            dots++;
        }
        return dots > 0 ? end : start;
    }

    private static int label(String folded, int start) {
        int end = start;
        while (end < folded.length() && (Character.isLetterOrDigit(folded.charAt(end)) || folded.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static int dotAfter(String folded, int at) {
        for (String dot : DOTS) {
            int from = "([{<".indexOf(dot.charAt(0)) >= 0 ? Chars.skipSpaces(folded, at) : at;
            if (folded.startsWith(dot, from)) {
                int end = from + dot.length();
                return dot.equals(".") ? end : Chars.skipSpaces(folded, end);
            }
        }
        return slipped(folded, at);
    }

    /** After a comma typed for a dot, or one with spaces around it, where the end of an address follows: “gmail,com”; else -1. */
    private static int slipped(String folded, int at) {
        int end = folded.startsWith(",", at) ? at + 1 : folded.startsWith(" . ", at) ? at + 3 : -1;
        return end > 0 && ENDS.contains(folded.substring(end, label(folded, end))) ? end : -1;
    }

    /** Where a spelled-out dot that ends at {@code at} begins, or -1. */
    private static int dotBefore(String folded, int at) {
        for (String dot : DOTS) {
            int end = bracketed(dot) ? lastLetter(folded, at) : at;
            if (dot.length() > 1 && folded.startsWith(dot, end - dot.length())) {
                int start = end - dot.length();
                return bracketed(dot) ? lastLetter(folded, start) : start;
            }
        }
        return -1;
    }

    private static boolean bracketed(String dot) {
        return dot.length() > 1 && "([{<".indexOf(dot.charAt(0)) >= 0;
    }

    /** The position before the spaces that end at {@code at}. */
    private static int lastLetter(String folded, int at) {
        int end = at;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean disguised(String folded, int dot, int start) {
        return start - dot > 1 && dot > 0 && !Chars.space(folded.charAt(dot - 1));
    }

    private static boolean name(char each) {
        return Character.isLetterOrDigit(each) || "._%+-".indexOf(each) >= 0;
    }
}
