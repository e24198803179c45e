// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it, with western digits. */
final class Phone {

    private static final int LONGEST = 40;
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ().-]*[0-9][0-9 ().-]*");
    private static final Pattern SIGNS = Pattern.compile("[^0-9]");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");
    private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}");

    private Phone() {}

    /** A number that was copied brings along marks of direction, blanks that do not break and other hyphens. */
    private static String plain(String typed) {
        String seen = UNSEEN.matcher(typed).replaceAll("");
        return HYPHEN.matcher(BLANK.matcher(seen).replaceAll(" ")).replaceAll("-");
    }

    /**
     * The number, tidied; empty when it is none.
     *
     * @param fewest digits that it must have: short numbers exist for services, not for people
     */
    static Optional<String> of(String typed, int fewest) {
        StringBuilder western = new StringBuilder();
        plain(typed)
                .codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(western::appendCodePoint);
        String number = western.toString().replaceAll("\\s+", " ").strip();
        int digits = SIGNS.matcher(number).replaceAll("").length();
        return number.length() <= LONGEST && WRITTEN.matcher(number).matches() && digits >= fewest
                ? Optional.of(number)
                : Optional.empty();
    }
}
