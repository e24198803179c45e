// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a place name when everything that people write differently is taken away (A3): case, accents, hyphens,
 * spaces, apostrophes, the article, “région de”, and the Arabic letters that are typed for one another.
 */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> AROUND_THE_NAME =
            Set.of("region", "zone", "de", "du", "la", "le", "l", "the", "of", "جهه", "منطقه");

    private Spelling() {}

    /** Equal for two spellings of the same name; empty when nothing of a name is there. */
    static String fold(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ة', 'ه')
                .replace('ى', 'ي');
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !AROUND_THE_NAME.contains(word))
                .collect(Collectors.joining());
    }
}
