// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The microdata as all releases so far see them: what was known at which of their times is a column of its own, since readers do
 * not know that either.
 */
final class Frame {

    final List<Column> columns;
    final int[][] rows;
    private final List<Integer> times;
    private final List<String> patterns;
    private final Map<String, Hierarchy> hierarchies;

    /** True when people come and go. */
    final boolean moving;

    Frame(Microdata microdata, List<Hierarchy> hierarchies, List<Request> releases) {
        this.rows = microdata.codes();
        this.hierarchies = new HashMap<>();
        hierarchies.forEach(hierarchy -> this.hierarchies.put(hierarchy.column(), hierarchy));
        TreeSet<Integer> asked = new TreeSet<>();
        this.moving = !microdata.from().isEmpty() && !microdata.until().isEmpty();
        boolean timed = !microdata.from().isEmpty() || !microdata.until().isEmpty();
        releases.forEach(release -> {
            if (timed && release.asOf().isPresent()) {
                asked.add(release.asOf().getAsInt());
            }
        });
        this.times = List.copyOf(asked);
        Set<String> seen = new LinkedHashSet<>(
                possible(!microdata.from().isEmpty(), !microdata.until().isEmpty()));
        for (int row = 0; row < rows.length; row++) {
            String pattern = pattern(
                    microdata.from().isEmpty()
                            ? Integer.MIN_VALUE
                            : microdata.from().get(row),
                    microdata.until().isEmpty()
                            ? Integer.MAX_VALUE
                            : microdata.until().get(row));
            seen.add(pattern);
            rows[row][microdata.columns().size()] = new ArrayList<>(seen).indexOf(pattern);
        }
        this.patterns = List.copyOf(seen);
        this.columns = new ArrayList<>(microdata.columns());
        columns.add(Column.dimension("", patterns));
    }

    private List<String> possible(boolean fromKnown, boolean untilKnown) {
        List<String> possible = new ArrayList<>();
        for (int from = 0; from < (fromKnown ? times.size() : 1); from++) {
            for (int until = untilKnown ? from + 1 : times.size(); until <= times.size(); until++) {
                StringBuilder pattern = new StringBuilder();
                for (int at = 0; at < times.size(); at++) {
                    pattern.append(at >= from && at < until ? '1' : '0');
                }
                possible.add(pattern.toString());
            }
        }
        possible.add("0".repeat(times.size()));
        return possible;
    }

    private String pattern(int from, int until) {
        StringBuilder pattern = new StringBuilder();
        for (int time : times) {
            pattern.append(from <= time && time < until ? '1' : '0');
        }
        return pattern.toString();
    }

    int index(String name) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** The groups of a column at a level. */
    Map<String, List<String>> groups(String name, String level) {
        Column column = columns.get(index(name));
        if (level.equals(Hierarchy.ALL)) {
            return Map.of();
        }
        Hierarchy hierarchy = hierarchies.get(name);
        if (!level.equals(name) && hierarchy != null) {
            for (Hierarchy.Level each : hierarchy.levels()) {
                if (each.name().equals(level)) {
                    return each.groups(column.values());
                }
            }
        }
        Map<String, List<String>> own = new LinkedHashMap<>();
        column.values().forEach(value -> own.put(value, List.of(value)));
        return own;
    }

    /** Levels of a column above itself, finest first, all of them last. */
    List<String> coarser(String name) {
        List<String> levels = new ArrayList<>();
        Hierarchy hierarchy = hierarchies.get(name);
        if (hierarchy != null) {
            hierarchy.levels().forEach(level -> levels.add(level.name()));
        }
        levels.add(Hierarchy.ALL);
        return levels;
    }

    /** A table at levels, for the rows of its release. */
    Layout layout(Request release, Request.Table table, List<String> levels) {
        return layout(table, levels, seen(release.asOf()));
    }

    /** A table as it was asked, for who was there at one time and was not at another. */
    Layout moved(Request.Table table, int there, int away) {
        Map<Integer, BitSet> gone = seen(OptionalInt.of(away));
        Map<Integer, BitSet> moved = new HashMap<>();
        seen(OptionalInt.of(there)).forEach((column, seen) -> {
            BitSet left = (BitSet) seen.clone();
            left.andNot(gone.getOrDefault(column, new BitSet()));
            moved.put(column, left);
        });
        return layout(table, table.dims(), moved);
    }

    private Layout layout(Request.Table table, List<String> levels, Map<Integer, BitSet> seen) {
        Map<Integer, BitSet> filters = filters(table.where());
        filters.putAll(seen);
        boolean counts = table.measure().counts();
        return new Layout(
                columns, table.measure(), axis(table, levels, 0, counts), axis(table, levels, 1, counts), filters);
    }

    /** What a population known by itself says. */
    Layout layout(Map<String, Set<String>> where) {
        return new Layout(columns, Measure.count(), Axis.NONE, Axis.NONE, filters(where));
    }

    /** Who is there at a time, as a filter; none when everybody is. */
    private Map<Integer, BitSet> seen(OptionalInt time) {
        if (time.isEmpty() || times.isEmpty()) {
            return Map.of();
        }
        int at = times.indexOf(time.getAsInt());
        BitSet seen = new BitSet();
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            seen.set(pattern, patterns.get(pattern).charAt(at) == '1');
        }
        return Map.of(columns.size() - 1, seen);
    }

    /** People by two columns that nobody asked for together, or by one, who are there at a time. */
    Layout crossing(String one, String other, Measure measure, OptionalInt time) {
        boolean counts = measure.counts();
        Axis first = Axis.of(index(one), columns.get(index(one)), groups(one, one), counts);
        Axis second = one.equals(other)
                ? Axis.NONE
                : Axis.of(index(other), columns.get(index(other)), groups(other, other), counts);
        return new Layout(columns, measure, first, second, seen(time));
    }

    private Axis axis(Request.Table table, List<String> levels, int at, boolean counts) {
        if (at >= table.dims().size()) {
            return Axis.NONE;
        }
        int column = index(table.dims().get(at));
        return Axis.of(column, columns.get(column), groups(table.dims().get(at), levels.get(at)), counts);
    }

    private Map<Integer, BitSet> filters(Map<String, Set<String>> where) {
        Map<Integer, BitSet> filters = new HashMap<>();
        where.forEach((name, values) -> {
            int column = index(name);
            BitSet codes = Layout.codes(columns.get(column), values);
            boolean everybody = !columns.get(column).answer()
                    && codes.cardinality() == columns.get(column).values().size();
            if (!everybody) {
                filters.put(column, codes);
            }
        });
        return filters;
    }
}
