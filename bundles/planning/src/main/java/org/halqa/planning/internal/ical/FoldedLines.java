// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets (RFC 5545, 3.1). They are counted in UTF-8 and never broken inside a character: an Arabic letter has
 * two octets, and a writer that counts characters makes lines of 150.
 */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                text.append(END).append(' ');
                used = 1;
            }
            text.append(character);
            used += octets;
            at += character.length();
        }
        text.append(END);
    }

    String text() {
        return text.toString();
    }
}
