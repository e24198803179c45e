// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All rooms of a running distribution, and the bundles of partners in it.
 *
 * @param rooms by name
 */
public record House(List<Room> rooms) {

    private static final String OURS = "org.halqa.";
    private static final String PROBE = "org.halqa.probe";

    /** Reads the house from what the probe tells. */
    public static House of(List<JsonNode> bundles) {
        return new House(bundles.stream()
                .filter(House::belongs)
                .map(House::room)
                .sorted(Comparator.comparing(Room::name))
                .toList());
    }

    Optional<Room> room(String name) {
        return rooms.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    private static boolean belongs(JsonNode bundle) {
        String name = bundle.path("name").asText();
        return !name.equals(PROBE)
                && (name.startsWith(OURS) || stream(bundle.path("wires")).anyMatch(House::isOurs));
    }

    private static boolean isOurs(JsonNode wire) {
        return wire.path("provider").asText().startsWith(OURS);
    }

    private static Room room(JsonNode bundle) {
        String name = nameOf(bundle.path("name").asText());
        Map<String, Set<String>> uses = new TreeMap<>();
        stream(bundle.path("wires"))
                .filter(House::isOurs)
                .filter(wire -> !nameOf(wire.path("provider").asText()).equals(name))
                .forEach(wire -> uses.computeIfAbsent(
                                nameOf(wire.path("provider").asText()), key -> new TreeSet<>())
                        .add(wire.path("package").asText()));
        Set<String> exports = new TreeSet<>();
        stream(bundle.path("exports")).forEach(exported -> exports.add(exported.asText()));
        Map<String, String> headers = new LinkedHashMap<>();
        bundle.path("headers")
                .fields()
                .forEachRemaining(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new Room(name, exports, uses, headers);
    }

    private static String nameOf(String symbolicName) {
        return symbolicName.startsWith(OURS) ? symbolicName.substring(OURS.length()) : "partner/" + symbolicName;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
    }
}
