// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import org.halqa.reporting.SafeText;

/** Names of sheets as every spreadsheet takes them: short, without the signs of references, each only once by its number. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\'\\p{Cntrl}\\s]+";

    private int tables;

    /** A name for the next table. */
    String next(String title) {
        String name = (++tables + " " + SafeText.of(title).replaceAll(FORBIDDEN, " ")).strip();
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end).strip();
    }
}
