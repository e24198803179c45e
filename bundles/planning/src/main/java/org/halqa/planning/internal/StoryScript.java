// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.PlannedGroup;
import org.jspecify.annotations.Nullable;

/**
 * What the fictional consortium planned, in {@code seeds/demo/calendar.txt}.
 *
 * @param groups by their letter
 * @param scenes one for each session, by day
 */
record StoryScript(Map<String, PlannedGroup> groups, List<Scene> scenes) {

    private static final String FILE = "/seeds/demo/calendar.txt";
    private static final int FATE = 4;

    /**
     * A session.
     *
     * @param group letter
     * @param cause why it changes, or null when it does not
     * @param other where it goes, or null
     */
    record Scene(
            String group,
            Place place,
            @Nullable Cause cause,
            @Nullable Place other) {}

    /** When. */
    record Place(LocalDate day, Slot slot) {}

    static StoryScript read() {
        Map<String, PlannedGroup> groups = new LinkedHashMap<>();
        rows("group").forEach(row -> groups.put(row[1], group(row)));
        return new StoryScript(groups, rows("session").map(StoryScript::scene).toList());
    }

    private static PlannedGroup group(String[] row) {
        return UsualGroup.of(
                row[2], Audience.valueOf(row[3]), row[4], row[5], List.of(row[6].split(",")), Integer.parseInt(row[7]));
    }

    private static Scene scene(String[] row) {
        boolean changes = row.length > FATE;
        boolean moves = changes && row[FATE].equals("moved");
        return new Scene(
                row[1],
                place(row, 2),
                changes ? Cause.valueOf(row[FATE + 1]) : null,
                moves ? place(row, FATE + 2) : null);
    }

    private static Place place(String[] row, int at) {
        return new Place(LocalDate.parse(row[at]), Slot.valueOf(row[at + 1]));
    }

    private static Stream<String[]> rows(String kind) {
        try (InputStream in = StoryScript.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the calendar of the demo is not in this bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + "|"))
                    .map(line -> line.split("\\|"));
        } catch (IOException e) {
            throw new UncheckedIOException("the calendar of the demo cannot be read", e);
        }
    }
}
