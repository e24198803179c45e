// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.sessions.SessionRecord;

/** The codes of which sessions have several, by session. */
final class Choices {

    static final String THEME = "theme";
    static final String LANGUAGE = "language";
    static final String ORGANISATION = "organisation";
    static final String PROFILE = "profile";

    private final Map<String, List<Choice>> bySession = new HashMap<>();

    /** One row; {@code people} is 0 where people are not counted. */
    record Choice(String session, String kind, String code, int people) {}

    Choices(List<Choice> rows) {
        rows.forEach(row -> bySession
                .computeIfAbsent(row.session(), key -> new ArrayList<>())
                .add(row));
    }

    List<String> codes(String session, String kind) {
        return of(session).stream()
                .filter(row -> row.kind().equals(kind))
                .map(Choice::code)
                .toList();
    }

    Map<String, Integer> headcount(String session) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        of(session).stream()
                .filter(row -> row.kind().equals(PROFILE))
                .forEach(row -> seats.put(row.code(), row.people()));
        return seats;
    }

    private List<Choice> of(String session) {
        return bySession.getOrDefault(session, List.of());
    }

    /** What is to be written for a record. */
    static List<Choice> of(String session, SessionRecord record) {
        List<Choice> rows = new ArrayList<>();
        record.themes().forEach(code -> rows.add(new Choice(session, THEME, code, 0)));
        record.languages().forEach(code -> rows.add(new Choice(session, LANGUAGE, code, 0)));
        record.organisations().forEach(code -> rows.add(new Choice(session, ORGANISATION, code, 0)));
        record.headcount().forEach((code, people) -> rows.add(new Choice(session, PROFILE, code, people)));
        return rows;
    }
}
