// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.house;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the house as docs/modules.md. */
public final class ModuleMap {

    private static final Set<String> EVERYWHERE = Set.of("model", "texts", "identity.api", "clock.api");

    private final House house;

    /**
     * The map of a house.
     *
     * @param house the rooms, as they are wired
     */
    public ModuleMap(House house) {
        this.house = house;
    }

    /** The whole page. */
    public String asMarkdown() {
        return """
                # The map of the house

                Read from the live bundle wirings of the distribution by `ModuleMapIT`, which also checks the directions. Do not edit.

                Solid arrows: *leans on*. What every room may use (%s) and the embedded libraries are left out of the drawing.

                ```mermaid
                flowchart LR
                %s%s```

                | Room | Offers | Leans on |
                |---|---|---|
                %s""".formatted(
                EVERYWHERE.stream().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", ")),
                groups(),
                arrows(),
                table());
    }

    private String groups() {
        return group("foundations", "Foundations", room -> Set.of("store", "programme", "morocco", "statistics")
                        .contains(room.area()))
                + group("private", "Private side", room -> Set.of(
                                "planning",
                                "rosters",
                                "sessions",
                                "register",
                                "support",
                                "narratives",
                                "surveys",
                                "instruments",
                                "exchange",
                                "demo")
                        .contains(room.area()))
                + group(
                        "door",
                        "The door",
                        room -> room.area().equals("anonymisation")
                                || room.area().equals("detectors"))
                + group("published", "Published side", room -> Set.of(
                                "reporting", "deliverables", "format", "charts", "templates", "relay")
                        .contains(room.area()))
                + group("chrome", "Console and people", room -> Set.of("console", "identity", "modules")
                        .contains(room.area()));
    }

    private String group(String id, String title, Predicate<Room> members) {
        List<String> lines = drawn().filter(members)
                .map(room -> "    " + node(room.name()) + "\n")
                .toList();
        return lines.isEmpty() ? "" : "  subgraph " + id + "[\"" + title + "\"]\n" + String.join("", lines) + "  end\n";
    }

    private String arrows() {
        return drawn().flatMap(room -> room.leansOn().stream()
                        .filter(other -> !EVERYWHERE.contains(other) && !other.startsWith("lib."))
                        .map(other -> "  " + id(room.name()) + " --> " + id(other) + "\n"))
                .collect(Collectors.joining());
    }

    private Stream<Room> drawn() {
        return house.rooms().stream().filter(room -> !EVERYWHERE.contains(room.name()) && !room.isLibrary());
    }

    private String table() {
        return house.rooms().stream()
                .map(room -> "| `%s` | %s | %s |\n".formatted(room.name(), list(room.exports()), list(room.leansOn())))
                .collect(Collectors.joining());
    }

    private static String list(Set<String> names) {
        return names.isEmpty()
                ? "–"
                : names.stream().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String node(String name) {
        return id(name) + "[\"" + name + "\"]";
    }

    private static String id(String name) {
        return name.replaceAll("[^a-z]", "_");
    }
}
