// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.model.Message;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.internal.store.KeptSession;

/**
 * What leaves of a session: the seven fields of deliverable 2 (R071), the zone of its heading and the languages it was held
 * in. Headcount, organisations, mode, start and frame stay, and so does the whole internal half. A theme leaves on its first
 * level; of a session whose group keeps its silence, needs and trends stay as well.
 */
final class Reporting {

    static final String KIND = "session-report";

    private Reporting() {}

    /**
     * The submission of a session.
     *
     * @param previous id of the recalled document that this one corrects, or empty
     */
    static Submission of(KeptSession kept, String author, String previous) {
        SessionRecord record = kept.record();
        return new Submission(
                KIND,
                kept.id(),
                kept.programme(),
                author,
                codes(record),
                List.of(
                        passage("needs", record.language(), spoken(record, record.needs())),
                        passage("trends", record.language(), spoken(record, record.trends()))),
                List.of(),
                previous);
    }

    private static Map<String, List<String>> codes(SessionRecord record) {
        Map<String, List<String>> codes = Map.of(
                "type", List.of(record.type()),
                "date", List.of(record.date().toString()),
                "minutes", List.of(Integer.toString(record.minutes())),
                "zone", List.of(record.zone()),
                "audience", List.of(record.audience()),
                "themes", firstLevel(record.themes()),
                "languages", record.languages());
        return codes.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String spoken(SessionRecord record, String words) {
        return record.silent() ? "" : words;
    }

    private static List<String> firstLevel(List<String> themes) {
        return themes.stream().map(code -> code.split("\\.", 2)[0]).distinct().toList();
    }

    private static Passage passage(String field, String language, String text) {
        return new Passage(field, Message.of("sessions", "field." + field), language, text);
    }
}
