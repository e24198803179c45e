// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;

/** The grid of a table: in which cells a row is, and whether it counts there. */
final class Layout {

    /** A row that the table does not look at. */
    static final int OUT = -1;

    /** Combinations of codes at most that are remembered. */
    private static final int REMEMBERED = 8_192;

    final Kind kind;
    final boolean sensitive;
    final Axis first;
    final Axis second;
    final int stride;
    final int cells;
    final int[] uses;
    final int[] all;
    final long[] scores;
    final int scoreScale;
    private final int measured;
    private final boolean[] counted;
    private final int[] filterColumns;
    private final BitSet[] filters;
    private final boolean[] filterLifted;
    private final int[] filterMissing;
    private final int firstColumn;
    private final int secondColumn;
    private final List<Column> columns;
    private final int[] strides;
    /** Where rows are by the codes of all columns that matter, plus 2; zero for what was not asked yet. None when they are too many. */
    private final int[] places;

    /**
     * Lays a table out.
     *
     * @param columns of the microdata, the times last
     * @param filters by index of the column, the times included
     */
    Layout(List<Column> columns, Measure measure, Axis first, Axis second, Map<Integer, BitSet> filters) {
        this.columns = columns;
        this.kind = measure.kind();
        this.first = first;
        this.second = second;
        this.stride = second.margin() + 1;
        this.cells = (first.margin() + 1) * stride;
        this.measured = index(columns, measure.column());
        this.filterColumns =
                filters.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        this.filters = Arrays.stream(filterColumns).mapToObj(filters::get).toArray(BitSet[]::new);
        this.firstColumn = first.column();
        this.secondColumn = second.column();
        this.filterLifted = new boolean[filterColumns.length];
        this.filterMissing = new int[filterColumns.length];
        for (int at = 0; at < filterColumns.length; at++) {
            filterMissing[at] = columns.get(filterColumns[at]).missing();
            filterLifted[at] = columns.get(filterColumns[at]).answer() && measure.counts();
        }
        this.uses = Arrays.stream(new int[] {first.column(), second.column(), measured})
                .filter(column -> column >= 0)
                .distinct()
                .toArray();
        this.all = everyColumn();
        this.strides = new int[all.length];
        this.places = new int[combinations()];
        this.counted = counted(measure);
        this.scoreScale = kind == Kind.MEAN ? scale(columns.get(measured)) : 0;
        this.scores = scores();
        this.sensitive =
                Arrays.stream(all).anyMatch(column -> columns.get(column).sensitive());
    }

    private static int index(List<Column> columns, String name) {
        for (int at = 0; at < columns.size(); at++) {
            if (!name.isEmpty() && columns.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private boolean[] counted(Measure measure) {
        boolean answers = measured >= 0 && columns.get(measured).answer();
        boolean[] counted = new boolean[answers ? columns.get(measured).values().size() + 1 : 0];
        for (int code = 0; code < counted.length - 1; code++) {
            counted[code] = kind == Kind.MEAN
                    || measure.values().contains(columns.get(measured).values().get(code));
        }
        return counted;
    }

    private static int scale(Column column) {
        return column.values().stream()
                .mapToInt(value -> Math.max(0, new java.math.BigDecimal(value).scale()))
                .max()
                .orElse(0);
    }

    private long[] scores() {
        if (kind != Kind.MEAN) {
            return new long[0];
        }
        return columns.get(measured).values().stream()
                .mapToLong(value -> new java.math.BigDecimal(value)
                        .movePointRight(scoreScale)
                        .longValueExact())
                .toArray();
    }

    /** Every column that matters to it. */
    private int[] everyColumn() {
        return Arrays.stream(new int[][] {uses, filterColumns})
                .flatMapToInt(Arrays::stream)
                .distinct()
                .toArray();
    }

    /** How many combinations of codes there are, when few enough; otherwise none. */
    private int combinations() {
        long many = 1;
        for (int at = 0; at < all.length; at++) {
            strides[at] = (int) many;
            many = Math.min(
                    REMEMBERED + 1L, many * (columns.get(all[at]).values().size() + 1));
        }
        return many > REMEMBERED ? 0 : (int) many;
    }

    /** How many columns the microdata has, the times included. */
    int width() {
        return columns.size();
    }

    /** How many codes there are in a column, that of a missing answer included. */
    int codes(int column) {
        return columns.get(column).values().size() + 1;
    }

    boolean measureCounts() {
        return kind == Kind.COUNT || kind == Kind.ANSWER;
    }

    int measured() {
        return measured;
    }

    /** {@link #OUT}, or where a row is: twice its inner cell, plus one when it counts. */
    int place(int[] codes) {
        if (places.length == 0) {
            return find(codes);
        }
        int combination = 0;
        for (int at = 0; at < strides.length; at++) {
            combination += strides[at] * codes[all[at]];
        }
        if (places[combination] == 0) {
            places[combination] = find(codes) + 2;
        }
        return places[combination] - 2;
    }

    private int find(int[] codes) {
        boolean counts = true;
        for (int at = 0; at < filterColumns.length; at++) {
            int code = codes[filterColumns[at]];
            if (!filters[at].get(code)) {
                if (!filterLifted[at] || code == filterMissing[at]) {
                    return OUT;
                }
                counts = false;
            }
        }
        int one = firstColumn < 0 ? 0 : first.group()[codes[firstColumn]];
        int other = secondColumn < 0 ? 0 : second.group()[codes[secondColumn]];
        if (one < 0 || other < 0) {
            return OUT;
        }
        if (counted.length > 0) {
            int code = codes[measured];
            if (code == counted.length - 1) {
                return OUT;
            }
            counts &= counted[code];
        }
        return (one * stride + other) * 2 + (counts ? 1 : 0);
    }

    /** 2 for who counts in a cell, 1 for who is in its base only, 0 for others. */
    int in(int[] codes, int cell) {
        int place = place(codes);
        if (place == OUT) {
            return 0;
        }
        int one = (place >> 1) / stride;
        int other = (place >> 1) % stride;
        boolean row = cell / stride == first.margin() || cell / stride == one;
        boolean column = cell % stride == second.margin() || cell % stride == other;
        if (row && column) {
            return (place & 1) == 1 ? 2 : 1;
        }
        boolean base = (row || first.lifted()) && (column || second.lifted());
        return base ? 1 : 0;
    }

    /** Every cell in which somebody counts, margins included; none for somebody who counts nowhere. */
    int[] cellsOf(int[] codes) {
        int place = place(codes);
        if (place == OUT || (place & 1) == 0) {
            return new int[0];
        }
        int one = (place >> 1) / stride;
        int other = (place >> 1) % stride;
        int last = first.margin();
        int margin = second.margin();
        return IntStream.of(one * stride + other, one * stride + margin, last * stride + other, last * stride + margin)
                .distinct()
                .toArray();
    }

    /** The columns that keep somebody out of a cell, or out of its base only. */
    long failing(int[] codes, int cell, boolean counting) {
        long failing = 0;
        for (int at = 0; at < filterColumns.length; at++) {
            int code = codes[filterColumns[at]];
            boolean lifted = filterLifted[at] && !counting && code != filterMissing[at];
            failing |= lifted || filters[at].get(code) ? 0 : 1L << filterColumns[at];
        }
        failing |= failing(first, codes, cell / stride, counting) | failing(second, codes, cell % stride, counting);
        if (counted.length > 0) {
            int code = codes[measured];
            boolean in = counting ? counted[code] : code < counted.length - 1;
            failing |= in ? 0 : 1L << measured;
        }
        return failing;
    }

    private static long failing(Axis axis, int[] codes, int place, boolean counting) {
        if (axis.column() < 0) {
            return 0;
        }
        int group = axis.group()[codes[axis.column()]];
        boolean in = group >= 0 && (place == axis.margin() || group == place || axis.lifted() && !counting);
        return in ? 0 : 1L << axis.column();
    }

    /** True when somebody who becomes {@code other} changes a cell as wanted: more in it, fewer, or 0 for any change. */
    boolean changes(int[] codes, int[] other, int now, int cell, int wanted) {
        int then = in(other, cell);
        if (wanted > 0) {
            return then == 2;
        }
        if (wanted < 0) {
            return then < 2;
        }
        return now != then || now == 2 && kind == Kind.MEAN && codes[measured] != other[measured];
    }

    /** The cell that holds the base of {@code cell}: answers in a table of counts have that of everybody who answered. */
    int base(int cell) {
        int one = first.lifted() ? first.margin() : cell / stride;
        int other = second.lifted() ? second.margin() : cell % stride;
        return one * stride + other;
    }

    /** True when a cell is a part of those who answered. */
    boolean part(int cell) {
        boolean answers = kind == Kind.ANSWER || kind == Kind.PERCENTAGE;
        boolean some = answers && !all(counted);
        for (int at = 0; at < filterColumns.length; at++) {
            Column column = columns.get(filterColumns[at]);
            some |= filterLifted[at]
                    && filters[at].cardinality() < column.values().size();
        }
        return some || narrow(first, cell / stride) || narrow(second, cell % stride);
    }

    private static boolean all(boolean[] counted) {
        for (int code = 0; code < counted.length - 1; code++) {
            if (!counted[code]) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(Axis axis, int place) {
        return axis.lifted()
                && place < axis.margin()
                && axis.codes().get(place).cardinality()
                        < columns.get(axis.column()).values().size();
    }

    /** Who is in the base of a cell. */
    Population baseOf(int cell) {
        Population who = Population.everybody();
        for (int at = 0; at < filterColumns.length; at++) {
            who = who.with(filterColumns[at], filterLifted[at] ? answered(filterColumns[at]) : filters[at]);
        }
        who = along(along(who, first, cell / stride, false), second, cell % stride, false);
        return counted.length > 0 ? who.with(measured, answered(measured)) : who;
    }

    /** Who counts in a cell. */
    Population countedIn(int cell) {
        Population who = Population.everybody();
        for (int at = 0; at < filterColumns.length; at++) {
            who = who.with(filterColumns[at], filters[at]);
        }
        who = along(along(who, first, cell / stride, true), second, cell % stride, true);
        if (counted.length > 0) {
            BitSet codes = new BitSet();
            for (int code = 0; code < counted.length - 1; code++) {
                codes.set(code, counted[code]);
            }
            who = who.with(measured, codes);
        }
        return who;
    }

    /** What tells those who count in a cell from those who are there: answers, by their column. None where everybody there counts. */
    Map<Integer, BitSet> said(int cell) {
        Map<Integer, BitSet> said = new TreeMap<>(countedIn(cell).allowed());
        baseOf(cell).allowed().forEach(said::remove);
        return said;
    }

    private Population along(Population who, Axis axis, int place, boolean counting) {
        if (axis.column() < 0) {
            return who;
        }
        boolean margin = place == axis.margin() || axis.lifted() && !counting;
        if (margin) {
            return columns.get(axis.column()).answer() ? who.with(axis.column(), answered(axis.column())) : who;
        }
        return who.with(axis.column(), axis.codes().get(place));
    }

    private BitSet answered(int column) {
        BitSet all = new BitSet();
        all.set(0, columns.get(column).values().size());
        return all;
    }

    /** The labels of a cell, one for each dimension. */
    List<String> labels(int cell) {
        List<String> labels = new ArrayList<>();
        label(labels, first, cell / stride);
        label(labels, second, cell % stride);
        return labels;
    }

    private static void label(List<String> labels, Axis axis, int place) {
        if (axis.column() >= 0) {
            labels.add(place == axis.margin() ? Hierarchy.ALL : axis.labels().get(place));
        }
    }

    static BitSet codes(Column column, Set<String> values) {
        BitSet codes = new BitSet();
        values.forEach(value -> codes.set(column.values().indexOf(value)));
        return codes;
    }
}
