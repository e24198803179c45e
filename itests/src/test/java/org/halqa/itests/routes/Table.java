// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A small table in a text file: a line of headings, then a line for each thing; {@code #} begins a remark.
 *
 * @param lines each line by its headings
 */
public record Table(List<Map<String, String>> lines) {

    /** The table of routes beside this class. */
    public static Table ofRoutes() {
        return read(resource("routes.csv"));
    }

    /** The table of permissions that the product ships. */
    public static Table ofPermissions() {
        return read(Path.of(
                System.getProperty("halqa.root"),
                "bundles/identity/src/main/resources/org/halqa/identity/internal/permission/permissions.csv"));
    }

    private static Path resource(String name) {
        return Path.of(System.getProperty("halqa.root"), "itests/src/test/resources/org/halqa/itests/routes", name);
    }

    private static Table read(Path file) {
        try {
            List<List<String>> cells = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split(",", -1)).map(String::strip).toList())
                    .toList();
            List<Map<String, String>> lines = new ArrayList<>();
            for (List<String> line : cells.subList(1, cells.size())) {
                lines.add(byHeading(cells.get(0), line));
            }
            return new Table(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> byHeading(List<String> headings, List<String> line) {
        if (headings.size() != line.size()) {
            throw new AssertionError("expected " + headings.size() + " cells: " + line);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            cells.put(headings.get(at), line.get(at));
        }
        return cells;
    }

    /** One cell of the line whose first heading has this value. */
    public String cell(String heading, String value, String other) {
        return lines.stream()
                .filter(line -> value.equals(line.get(heading)))
                .findFirst()
                .map(line -> Objects.requireNonNull(line.get(other), other))
                .orElseThrow(() -> new AssertionError("no " + heading + " " + value));
    }
}
