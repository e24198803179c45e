// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;

/** What a document is called on the pages: its type, day and zone, from its codes. */
final class Captions {

    /** Kinds with a name of their own: {@code caption.<kind>}. */
    private static final Set<String> KINDS =
            Set.of("narrative", "recommendation", "stress-factor", "dispositif", "survey-voices");

    private final Programmes programmes;

    Captions(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * One document.
     *
     * @param kind kind of document when it is not about a session, else {@code document}
     * @param type name of the session type, if it has one
     * @param day the day it is about, if it has one
     * @param zone its zone, if it has one
     */
    public record Caption(String kind, Optional<Labels> type, Optional<LocalDate> day, Optional<Zone> zone) {}

    Caption of(String kind, Map<String, List<String>> codes) {
        return new Caption(
                KINDS.contains(kind) ? kind : "document",
                first(codes, "type")
                        .flatMap(code -> programmes.term(Vocabulary.SESSION_TYPE, code))
                        .map(Term::labels),
                first(codes, "date").flatMap(Captions::day),
                first(codes, "zone").flatMap(programmes::zone));
    }

    private static Optional<String> first(Map<String, List<String>> codes, String field) {
        return codes.getOrDefault(field, List.of()).stream().findFirst();
    }

    /** A document of another kind may mean something else by its date; then it is simply not shown. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
