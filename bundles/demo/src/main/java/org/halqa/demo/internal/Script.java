// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;

/** What the fictional consortium did, in {@code seeds/demo/sessions.json}. */
final class Script {

    private static final String FILE = "/seeds/demo/sessions.json";
    private static final int LATE = 7;

    private Script() {}

    /** Which step a session has reached; each includes those before it. */
    enum Stage {
        LOGGED,
        SUBMITTED,
        REVIEWED,
        RELEASED;

        boolean reaches(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    /**
     * One session of the script.
     *
     * @param number its place in the script, from 1
     * @param late true when it is written down after the numbers of its month have left
     */
    record Scene(int number, Stage stage, boolean late, SessionRecord record) {}

    /** Every session that had been held by {@code today}, in order. */
    static List<Scene> until(LocalDate today, String timeZone) {
        List<Scene> scenes = new ArrayList<>();
        int number = 0;
        for (JsonNode entry : read()) {
            number++;
            SessionRecord record = record(entry, today, timeZone);
            if (!record.date().isAfter(today)) {
                Stage stage = Stage.valueOf(entry.get("stage").asText().toUpperCase(Locale.ROOT));
                scenes.add(new Scene(number, stage, entry.path("late").asBoolean(), record));
            }
        }
        return List.copyOf(scenes);
    }

    private static JsonNode read() {
        try (InputStream in = Script.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the script of the demo is not in this bundle");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the script of the demo cannot be read", e);
        }
    }

    private static SessionRecord record(JsonNode entry, LocalDate today, String timeZone) {
        LocalDate date = LocalDate.parse(entry.get("date").asText());
        return new SessionRecord(
                entry.get("type").asText(),
                entry.get("mode").asText(),
                date,
                LocalTime.parse(entry.get("start").asText()),
                timeZone,
                entry.get("minutes").intValue(),
                entry.get("zone").asText(),
                entry.get("audience").asText(),
                texts(entry.get("languages")),
                headcount(entry.get("headcount")),
                texts(entry.get("organisations")),
                texts(entry.get("themes")),
                new SessionRecord.Frame(entry.get("frameSet").booleanValue(), true, true),
                date.isBefore(today.minusDays(LATE)),
                entry.get("language").asText(),
                entry.get("needs").asText(),
                entry.get("trends").asText(),
                "",
                false,
                InternalHalf.EMPTY);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, Integer> headcount(JsonNode object) {
        Map<String, Integer> headcount = new HashMap<>();
        object.fields()
                .forEachRemaining(
                        seats -> headcount.put(seats.getKey(), seats.getValue().intValue()));
        return headcount;
    }
}
