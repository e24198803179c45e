// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name, whatever the accents, capitals, hyphens and articles. */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ'’ʼ`]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ARTICLES = Set.of("el", "al", "l", "la", "le");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final int ARTICLE_AND_FOUR = 6;

    private NameWords() {}

    /** Whether there is an Arabic letter in it. */
    static boolean isArabic(String name) {
        return ARABIC.matcher(name).find();
    }

    static List<String> of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .map(NameWords::bare)
                .toList();
    }

    /** Without the article, with one form for each Arabic letter. */
    private static String bare(String word) {
        String one = word.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
        if (one.startsWith("ال") && one.length() > "ال".length() + 2) {
            return one.substring("ال".length());
        }
        return one.startsWith("el") && one.length() >= ARTICLE_AND_FOUR ? one.substring("el".length()) : one;
    }
}
