// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.backfill;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;

/** The columns of a file of sessions, by their codes. */
public final class Columns {

    /** Columns without which a row says nothing. */
    static final List<String> NEEDED = List.of("type", "date", "minutes", "zone", "audience", "themes");

    /** First part of the columns in which people are counted. */
    public static final String SEATS = "headcount.";

    private static final List<String> FIRST = List.of(
            "date", "start", "minutes", "type", "zone", "audience", "themes", "languages", "mode", "organisations");
    private static final List<String> LAST =
            List.of("frame", "voluntary", "external", "language", "needs", "trends", "silent", "outsideReason");

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
}
