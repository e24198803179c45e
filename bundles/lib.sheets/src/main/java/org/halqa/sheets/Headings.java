// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a file, by their codes: a heading is a code, or words followed by the code in square brackets. */
public final class Headings {

    private static final Pattern BRACKETED = Pattern.compile("\\[([A-Za-z0-9_.]{1,60})]\\s*$");

    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Headings() {}

    /**
     * Those of a heading; what it calls otherwise is left out.
     *
     * @param heading cells of the first row
     * @param known codes that a file may have
     */
    public static Headings of(List<String> heading, List<String> known) {
        Headings headings = new Headings();
        for (int at = 0; at < heading.size(); at++) {
            int place = at;
            code(heading.get(at), known).ifPresent(code -> headings.places.putIfAbsent(code, place));
        }
        return headings;
    }

    private static Optional<String> code(String heading, List<String> known) {
        Matcher bracketed = BRACKETED.matcher(heading);
        String code = bracketed.find() ? bracketed.group(1) : heading;
        return known.stream()
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether the file has a column. */
    public boolean has(String code) {
        return places.containsKey(code);
    }

    /** Place of a column, from 0; -1 when the file has none. */
    public int place(String code) {
        return places.getOrDefault(code, -1);
    }

    /** The columns of the file, in its order. */
    public List<String> codes() {
        return List.copyOf(places.keySet());
    }
}
