// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Passwords that everybody tries first: the usual lists, the words of this country and of this product, rows of the
 * keyboard, one thing said over and over.
 */
public final class CommonPasswords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}]+$");
    private static final Set<String> PRODUCT = Set.of("halqa", "staffcare", "prosam", "xenia");
    private static final String[] ROWS = {
        "abcdefghijklmnopqrstuvwxyz",
        "azertyuiopqsdfghjklmwxcvbn",
        "qwertyuiopasdfghjklzxcvbnm",
        "qwertzuiopasdfghjklyxcvbnm",
        "1234567890"
    };

    private final Set<String> words;

    CommonPasswords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The list that comes with Halqa. */
    public static CommonPasswords shipped() {
        return new CommonPasswords(WordList.read("common-passwords.txt").stream()
                .map(CommonPasswords::fold)
                .collect(Collectors.toSet()));
    }

    boolean resembles(String password) {
        String folded = fold(password);
        return known(folded)
                || known(TAIL.matcher(folded).replaceAll(""))
                || known(EDGES.matcher(folded).replaceAll(""))
                || repeats(folded)
                || walks(folded)
                || PRODUCT.stream().anyMatch(word -> isMostly(folded, word));
    }

    /** True when what {@code word} leaves of {@code password} would be too short to guard anything. */
    boolean isMostly(String password, String word) {
        String folded = fold(password);
        String part = fold(word);
        return part.length() >= 4
                && folded.contains(part)
                && folded.replace(part, "").length() < 8;
    }

    private boolean known(String folded) {
        return words.contains(folded);
    }

    /** {@code azertyazertyazerty}, {@code 12121212}. */
    private boolean repeats(String folded) {
        for (int size = 1; size <= folded.length() / 2; size++) {
            String unit = folded.substring(0, size);
            if (folded.length() % size == 0
                    && folded.equals(unit.repeat(folded.length() / size))
                    && (size <= 6 || known(unit))) {
                return true;
            }
        }
        return folded.chars().distinct().count() < 4;
    }

    /** A row of the keyboard, the alphabet or the digits, from anywhere to anywhere, forwards or backwards. */
    private static boolean walks(String folded) {
        for (String row : ROWS) {
            String endless = row.repeat(folded.length() / row.length() + 2);
            String backwards = new StringBuilder(endless).reverse().toString();
            if (endless.contains(folded) || backwards.contains(folded)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(apart).replaceAll("");
        return BLANKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
