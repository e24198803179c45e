// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import org.halqa.reporting.SafeText;

/** Text for a cell of a spreadsheet. */
final class Cells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Cells() {}

    /** {@code text} with an apostrophe before it when a spreadsheet could take it for a formula. */
    static String safe(String text) {
        String safe = SafeText.of(text);
        return !safe.isEmpty() && STARTS_A_FORMULA.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
    }
}
