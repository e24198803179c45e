// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.model.Message;

/** Bundles that are one thing to an administrator. */
public record Area(String id, Side side, boolean ours, List<Part> parts) {

    public Area {
        parts = List.copyOf(parts);
    }

    /** All areas, in the order of their names. */
    static List<Area> of(List<Part> parts) {
        Map<String, List<Part>> byArea = parts.stream()
                .collect(Collectors.groupingBy(part -> Side.area(part.id()), TreeMap::new, Collectors.toList()));
        List<Area> areas = new ArrayList<>();
        byArea.forEach((id, all) -> {
            String first = all.get(0).id();
            all.sort(Comparator.comparing(Part::id));
            areas.add(new Area(id, Side.of(first), Side.ours(first), all));
        });
        return areas;
    }

    /** The state that matters most. */
    public Part.State state() {
        return parts.stream().map(Part::state).max(Comparator.naturalOrder()).orElse(Part.State.ON);
    }

    /** Why it waits. */
    public List<Message> reasons() {
        return parts.stream()
                .flatMap(part -> part.reasons().stream())
                .distinct()
                .toList();
    }

    /** What it brings, counted over its bundles. */
    public List<Message> contributions() {
        Map<String, Integer> counts = new TreeMap<>();
        parts.forEach(part -> part.contributions().forEach((spi, count) -> counts.merge(spi, count, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> Words.contribution(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Its name in words; a partner's is its symbolic name. */
    public Message name() {
        return Words.area(id, ours);
    }
}
