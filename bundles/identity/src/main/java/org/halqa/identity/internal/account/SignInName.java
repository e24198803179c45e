// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that somebody signs in with, in the one spelling under which it is stored, looked up and counted.
 *
 * @param folded compatibility-normalised, without blanks around it, in small letters; one sign too long when it was too long
 */
public record SignInName(String folded) {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{2,63}");

    /** Folds what a person typed, whatever it is. */
    public static SignInName typed(String text) {
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String folded =
                Normalizer.normalize(start.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new SignInName(folded.length() > LONGEST ? folded.substring(0, LONGEST + 1) : folded);
    }

    /** True when an account may have this name. */
    public boolean wellFormed() {
        return FORM.matcher(folded).matches();
    }
}
