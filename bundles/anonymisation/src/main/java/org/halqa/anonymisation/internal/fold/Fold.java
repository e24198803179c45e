// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.util.Arrays;

/** The folded text while it grows. */
final class Fold {

    private char[] cased;
    private char[] folded;
    private int length;
    /** True once a letter was added that may pass for a Latin one. */
    private boolean foreign;

    private final Offsets offsets = new Offsets();

    Fold(int capacity) {
        cased = new char[capacity + 16];
        folded = new char[capacity + 16];
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
        int position = length;
        if (position == cased.length) {
            grow(position + 1);
        }
        cased[position] = even;
        folded[position] = plain;
        offsets.add(at, at + 1);
        length = position + 1;
        foreign |= mayDeceive(even);
    }

    private static boolean mayDeceive(int letter) {
        return letter >= 0x370 && letter < 0x530;
    }

    private void grow(int needed) {
        if (needed > cased.length) {
            cased = Arrays.copyOf(cased, needed * 2);
            folded = Arrays.copyOf(folded, needed * 2);
        }
    }

    void add(int letter, int start, int end) {
        boolean quick = QuickLetters.knows(letter);
        int even = quick ? QuickLetters.even((char) letter) : Letters.even(letter);
        int plain = quick ? QuickLetters.plain((char) letter) : Letters.plain(even);
        foreign |= mayDeceive(even) || mayDeceive(plain);
        int next = length + Character.charCount(even); // as many as of the plain one
        grow(next);
        Character.toChars(even, cased, length);
        Character.toChars(plain, folded, length);
        for (; length < next; length++) {
            offsets.add(start, end);
        }
    }

    FoldedText finish(String original, String language, Lookalikes lookalikes) {
        if (foreign) {
            lookalikes.replaceIn(cased, length, at -> folded[at] = (char) Letters.plain(cased[at]));
            lookalikes.replaceIn(folded, length, at -> {});
        }
        return new FoldedText(original, language, new String(cased, 0, length), new String(folded, 0, length), offsets);
    }
}
