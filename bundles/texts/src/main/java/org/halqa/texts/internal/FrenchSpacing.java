// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import java.util.regex.Pattern;

/** Keeps French punctuation on the line of its word, whatever space the writer typed. */
final class FrenchSpacing {

    private static final Pattern BEFORE = Pattern.compile(" (?=[:;?!»%](?:\\s|$|[)».,]))");
    private static final Pattern AFTER = Pattern.compile("(?<=«) ");

    private FrenchSpacing() {}

    static String set(String text) {
        return AFTER.matcher(BEFORE.matcher(text).replaceAll("\u00a0")).replaceAll("\u00a0");
    }
}
