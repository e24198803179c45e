// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;

/** What a word of a text may be without the article or the clitics before it. */
final class RosterForms {

    private static final String CLITICS = "وفبلك";
    private static final String SUN = "تثدذرزسشصضطظلن";
    private static final int SHORTEST = 3;

    /** A form of a word, and how many of its letters before it are no part of the name. */
    record Form(String folded, int skip) {}

    private RosterForms() {}

    /** How {@code next} is written when it follows {@code before} in one word. */
    static String joined(CharSequence before, String next) {
        boolean sun =
                before.length() > 0 && next.length() > 3 && next.startsWith("ال") && SUN.indexOf(next.charAt(2)) >= 0;
        return sun ? next.substring(2) : next;
    }

    /** The forms of {@code folded} beside itself. */
    static List<Form> of(String folded) {
        if (folded.length() <= SHORTEST) {
            return List.of();
        }
        List<Form> forms = new ArrayList<>(2);
        if (folded.charAt(0) > 0x5FF) {
            arabic(folded, 0, forms);
        } else {
            latin(folded, forms);
        }
        return forms;
    }

    private static void arabic(String folded, int skip, List<Form> forms) {
        int length = folded.length() - skip;
        if (length < SHORTEST + 1) {
            return;
        }
        char first = folded.charAt(skip);
        char second = folded.charAt(skip + 1);
        if (first == 'ا' && second == 'ل' && length > SHORTEST + 1) {
            forms.add(new Form(folded.substring(skip + 2), skip));
        }
        if (skip < 2 && CLITICS.indexOf(first) >= 0) {
            forms.add(new Form(folded.substring(skip + 1), skip + 1));
            if (first == 'ل' && second == 'ل' && length > SHORTEST + 2) {
                forms.add(new Form(folded.substring(skip + 2), skip + 1));
                forms.add(new Form("ا" + folded.substring(skip), skip));
            }
            arabic(folded, skip + 1, forms);
        }
    }

    private static void latin(String folded, List<Form> forms) {
        if (folded.length() < SHORTEST + 3) {
            return;
        }
        char first = folded.charAt(0);
        boolean vowel = first == 'a' || first == 'e';
        if (vowel && folded.charAt(1) == folded.charAt(2) || vowel && folded.charAt(1) == 'l') {
            forms.add(new Form(folded.substring(2), 0));
        } else if (first == 'l') {
            forms.add(new Form(folded.substring(1), 0));
        } else if (folded.startsWith("abdel") && folded.length() > 8) {
            forms.add(new Form("abd" + folded.substring(3, 4) + folded.substring(5), 0));
        }
    }
}
