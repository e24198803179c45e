// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.backfill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;

/** The columns of a file, by their codes: a heading is a code, or words followed by the code in square brackets. */
public final class Columns {

    /** Columns without which a row says nothing. */
    static final List<String> NEEDED = List.of("type", "date", "minutes", "zone", "audience", "themes");

    /** First part of the columns in which people are counted. */
    public static final String SEATS = "headcount.";

    private static final List<String> FIRST = List.of(
            "date", "start", "minutes", "type", "zone", "audience", "themes", "languages", "mode", "organisations");
    private static final List<String> LAST =
            List.of("frame", "voluntary", "external", "language", "needs", "trends", "silent", "outsideReason");
    private static final Pattern BRACKETED = Pattern.compile("\\[([A-Za-z0-9_.]{1,60})]\\s*$");

    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Columns() {}

    /** All of them, in the order of a template. */
    public static List<String> all(Programmes programmes) {
        Stream<String> seats = programmes.terms(Vocabulary.PROFILE).stream()
                .filter(term -> !term.retired())
                .map(Term::code)
                .map(SEATS::concat);
        return Stream.of(FIRST.stream(), seats, LAST.stream())
                .flatMap(columns -> columns)
                .toList();
    }

    /** Those of a heading; what it calls otherwise is left out. */
    static Columns of(List<String> heading, List<String> known) {
        Columns columns = new Columns();
        for (int at = 0; at < heading.size(); at++) {
            int place = at;
            code(heading.get(at), known).ifPresent(code -> columns.places.putIfAbsent(code, place));
        }
        return columns;
    }

    private static Optional<String> code(String heading, List<String> known) {
        Matcher bracketed = BRACKETED.matcher(heading);
        String code = bracketed.find() ? bracketed.group(1) : heading;
        return known.stream()
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    boolean has(String code) {
        return places.containsKey(code);
    }

    /** Place of a column, from 0; -1 when the file has none. */
    int place(String code) {
        return places.getOrDefault(code, -1);
    }

    List<String> codes() {
        return List.copyOf(places.keySet());
    }
}
