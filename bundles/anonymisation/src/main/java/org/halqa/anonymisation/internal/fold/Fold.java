// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.util.Arrays;

/** The folded text while it grows. */
final class Fold {

    private final StringBuilder cased;
    private final StringBuilder folded;
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

    void add(int letter, int start, int end) {
        int even = Letters.even(letter);
        int position = cased.length();
        cased.appendCodePoint(even);
        folded.appendCodePoint(Letters.plain(even));
        if (cased.length() > starts.length) {
            starts = Arrays.copyOf(starts, cased.length() * 2);
            ends = Arrays.copyOf(ends, cased.length() * 2);
        }
        for (int each = position; each < cased.length(); each++) {
            starts[each] = start;
            ends[each] = end;
        }
    }

    FoldedText finish(String original, String language, Lookalikes lookalikes) {
        lookalikes.replaceIn(cased, at -> folded.setCharAt(at, (char) Letters.plain(cased.charAt(at))));
        lookalikes.replaceIn(folded, at -> {});
        int length = cased.length();
        return new FoldedText(
                original,
                language,
                cased.toString(),
                folded.toString(),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }
}
