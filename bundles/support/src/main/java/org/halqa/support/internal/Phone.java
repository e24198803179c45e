// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it, with western digits. */
final class Phone {

    private static final int LONGEST = 40;
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ().-]*[0-9][0-9 ().-]*");
    private static final Pattern SIGNS = Pattern.compile("[^0-9]");

    private Phone() {}

    /**
     * The number, tidied; empty when it is none.
     *
     * @param fewest digits that it must have: short numbers exist for services, not for people
     */
    static Optional<String> of(String typed, int fewest) {
        StringBuilder western = new StringBuilder();
        typed.strip()
                .codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(western::appendCodePoint);
        String number = western.toString().replaceAll("\\s+", " ");
        int digits = SIGNS.matcher(number).replaceAll("").length();
        return number.length() <= LONGEST && WRITTEN.matcher(number).matches() && digits >= fewest
                ? Optional.of(number)
                : Optional.empty();
    }
}
