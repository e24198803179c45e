// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halqa.model.Labels;

/** The tables that lie beside this class: one line for each entry, {@code |} between its parts, {@code #} before a remark. */
final class Tables {

    private Tables() {}

    static List<Holiday> holidays() {
        return rows("holidays.txt").stream()
                .map(row -> new Holiday(
                        row[0].equals("moon"),
                        Integer.parseInt(row[1]),
                        Integer.parseInt(row[2]),
                        Integer.parseInt(row[3]),
                        new Labels(row[4], row[5], row[6])))
                .toList();
    }

    /** Quarter days from zone to zone, the same there and back. */
    static Map<String, Map<String, Integer>> journeys() {
        Map<String, Map<String, Integer>> journeys = new HashMap<>();
        for (String[] row : rows("journeys.txt")) {
            put(journeys, row[0], row[1], Integer.parseInt(row[3]));
            put(journeys, row[1], row[0], Integer.parseInt(row[3]));
        }
        return Map.copyOf(journeys);
    }

    private static void put(Map<String, Map<String, Integer>> journeys, String from, String to, int quarters) {
        Map<String, Integer> row = journeys.computeIfAbsent(from, zone -> new HashMap<>(Map.of(zone, 0)));
        row.put(to, quarters);
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
