// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.util.Arrays;

/** The folded text while it grows. */
final class Fold {

    private final StringBuilder cased;
    private final StringBuilder folded;
    /** True once a letter was added that may pass for a Latin one. */
    private boolean foreign;

    private int[] starts;
    private int[] ends;

    Fold(int capacity) {
        cased = new StringBuilder(capacity);
        folded = new StringBuilder(capacity);
        starts = new int[capacity + 16];
        ends = new int[capacity + 16];
    }

    /** Adds each visible letter of {@code cluster}, all of them standing for the same stretch of the original. */
    void addAll(String cluster, int start, int end) {
        for (int at = 0; at < cluster.length(); ) {
            int letter = cluster.codePointAt(at);
            at += Character.charCount(letter);
            if (Letters.invisible(letter)) {
                continue;
            }
            String spelled = Letters.punctuation(letter);
            if (spelled == null) {
                add(letter, start, end);
            } else {
                spelled.codePoints().forEach(each -> add(each, start, end));
            }
        }
    }

    /** Adds one unit, folded already. */
    void addQuick(char even, char plain, int at) {
        int position = cased.length();
        cased.append(even);
        folded.append(plain);
        foreign |= mayDeceive(even);
        grow();
        starts[position] = at;
        ends[position] = at + 1;
    }

    private static boolean mayDeceive(int letter) {
        return letter >= 0x370 && letter < 0x530;
    }

    private void grow() {
        if (cased.length() > starts.length) {
            starts = Arrays.copyOf(starts, cased.length() * 2);
            ends = Arrays.copyOf(ends, cased.length() * 2);
        }
    }

    void add(int letter, int start, int end) {
        boolean quick = QuickLetters.knows(letter);
        int even = quick ? QuickLetters.even((char) letter) : Letters.even(letter);
        int position = cased.length();
        cased.appendCodePoint(even);
        int plain = quick ? QuickLetters.plain((char) letter) : Letters.plain(even);
        folded.appendCodePoint(plain);
        foreign |= mayDeceive(even) || mayDeceive(plain);
        grow();
        for (int each = position; each < cased.length(); each++) {
            starts[each] = start;
            ends[each] = end;
        }
    }

    FoldedText finish(String original, String language, Lookalikes lookalikes) {
        if (foreign) {
            replace(lookalikes);
        }
        int length = cased.length();
        return new FoldedText(
                original,
                language,
                cased.toString(),
                folded.toString(),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }

    private void replace(Lookalikes lookalikes) {
        lookalikes.replaceIn(cased, at -> folded.setCharAt(at, (char) Letters.plain(cased.charAt(at))));
        lookalikes.replaceIn(folded, at -> {});
    }
}
