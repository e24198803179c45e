// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.spi.Material;

/** The session reports that have left, read together. Everything in it was released already. */
record Held(List<Released> sessions) {

    private static final String DATE = "date";

    Held {
        sessions = List.copyOf(sessions);
    }

    /** All of them; none in a report whose readers may not read them. */
    static Held of(Material material) {
        return new Held(material.documents(SessionFacts.KIND));
    }

    /** Those of one zone. */
    Held in(String zone) {
        return where(session -> session.codes("zone").contains(zone));
    }

    /** Those that left after {@code day}. */
    Held after(LocalDate day) {
        return where(session -> session.content().releasedOn().isAfter(day));
    }

    /** Those that {@code wanted} holds for. */
    Held where(Predicate<Released> wanted) {
        return new Held(sessions.stream().filter(wanted).toList());
    }

    int count() {
        return sessions.size();
    }

    /** How long they took together, in minutes. */
    int minutes() {
        return sessions.stream()
                .flatMap(session -> session.codes("minutes").stream())
                .filter(minutes -> minutes.matches("[0-9]{1,4}"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** How many of them name each code of {@code field}, most often first, then by code. */
    Map<String, Integer> tally(String field) {
        Map<String, Integer> counts = new TreeMap<>();
        sessions.forEach(
                session -> Set.copyOf(session.codes(field)).forEach(code -> counts.merge(code, 1, Integer::sum)));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /** Those of each month, in order; a report without a day is left out. */
    Map<YearMonth, Held> byMonth() {
        Map<YearMonth, Held> months = new TreeMap<>();
        for (Released session : sessions) {
            session.codes(DATE).stream()
                    .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .findFirst()
                    .ifPresent(day ->
                            months.merge(YearMonth.from(LocalDate.parse(day)), new Held(List.of(session)), Held::with));
        }
        return months;
    }

    private Held with(Held other) {
        return new Held(
                Stream.concat(sessions.stream(), other.sessions.stream()).toList());
    }
}
