// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.halqa.anonymisation.internal.numbers.Request.Audience;

/**
 * Tables that could be released, and how far apart each secret was seen, for each reader. Every world that an attempt went through
 * agrees with what was released before; so what one attempt saw is also true of the others, and judges them.
 *
 * @param drawn tables
 * @param widths how far apart secrets were seen, up to what they need
 * @param given what an attempt took to be known before, since it found no world further apart
 * @param blind the columns of what it took to be known, one by one
 */
record Attempt(
        List<Drawn> drawn,
        Map<Audience, Map<List<Object>, Long>> widths,
        Map<Audience, Map<List<Object>, Long>> given,
        Set<Long> blind) {

    static Attempt of(List<Drawn> drawn) {
        return new Attempt(drawn, new EnumMap<>(Audience.class), new EnumMap<>(Audience.class), new HashSet<>());
    }

    /** The same tables, drawn further. */
    Attempt with(List<Drawn> further) {
        return new Attempt(further, widths, given, blind);
    }

    /** Notes what a reader's secrets came to. */
    void note(Audience reader, List<Quantity> secrets, List<Quantity> open) {
        Map<List<Object>, Long> seen = widths.computeIfAbsent(reader, key -> new HashMap<>());
        secrets.forEach(each -> seen.put(each.key, each.high - each.low));
        Map<List<Object>, Long> known = given.computeIfAbsent(reader, key -> new HashMap<>());
        open.forEach(each -> {
            known.put(each.key, each.high - each.low);
            blind.add(Board.mask(each.columns()));
        });
    }

    /**
     * The same without tables that could say something of what was taken to be known: that no search found it further apart is no proof.
     *
     * @param columns those that a table looks at
     */
    Attempt closed(ToLongFunction<Drawn> columns) {
        return with(drawn.stream()
                .map(each -> {
                    long mine = each.refused() ? 0 : columns.applyAsLong(each);
                    boolean touches = blind.stream().anyMatch(theirs -> mine == 0 || (mine & theirs) != 0);
                    return touches ? each.showing(new BitSet()) : each;
                })
                .toList());
    }

    /** How many cells are shown. */
    int shown() {
        return drawn.stream().mapToInt(each -> each.shown().cardinality()).sum();
    }

    /** False when another attempt saw something further apart that this one gives away as known before. */
    boolean stands(List<Attempt> others) {
        return others.stream().allMatch(other -> given.entrySet().stream().allMatch(reader -> {
            Map<List<Object>, Long> seen = other.widths.getOrDefault(reader.getKey(), Map.of());
            return reader.getValue().entrySet().stream()
                    .allMatch(each -> seen.getOrDefault(each.getKey(), 0L) <= each.getValue());
        }));
    }
}
