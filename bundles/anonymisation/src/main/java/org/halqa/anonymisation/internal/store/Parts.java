// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.util.ArrayList;
import java.util.List;

/** Long texts in pieces that every database takes in a column. */
final class Parts {

    private static final int LONGEST = 10_000;

    private Parts() {}

    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length() || from == 0; from += LONGEST) {
            parts.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
        }
        return parts;
    }
}
