// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tables of sums: withholds cells until every contributor that dominates a cell could be larger than a competitor may guess. Amounts
 * are no whole people, so a linear program bounds them exactly.
 */
final class Amounts {

    private static final double CLOSE = 1e-6;

    private final Frame frame;
    private final Microdata microdata;
    private final Policy policy;
    private final IntFunction<Simplex> programOf;
    private final List<Sums> all = new ArrayList<>();
    private final Map<Integer, Integer> scales = new HashMap<>();
    private final Map<Integer, List<int[]>> atoms = new HashMap<>();

    /** A table of sums and which of its cells are shown. */
    private record Sums(
            Drawn drawn,
            Contributions contributions,
            List<Population> counted,
            BitSet shown,
            boolean released,
            int magnitude) {}

    /**
     * A total that must stay unknown.
     *
     * @param asked table that it is in
     * @param less table of a population that is taken off it; null when there is none
     * @param first contributor who is not to be found
     * @param needed how large it must be able to be
     */
    private record Target(Sums asked, int cell, @Nullable Sums less, int lessCell, int first, double needed) {

        static Target of(Sums asked, int cell) {
            Shares shares = asked.contributions.shares(cell);
            return new Target(asked, cell, null, 0, shares.largest(), shares.needed());
        }

        boolean has(int[] codes) {
            return asked.contributions.layout.in(codes, cell) == 2
                    && (less == null || less.contributions.layout.in(codes, lessCell) != 2);
        }
    }

    Amounts(Frame frame, Microdata microdata, Policy policy) {
        this(frame, microdata, policy, Simplex::new);
    }

    /**
     * With programs of one's own.
     *
     * @param programOf an empty program of as many variables
     */
    Amounts(Frame frame, Microdata microdata, Policy policy, IntFunction<Simplex> programOf) {
        this.programOf = programOf;
        this.frame = frame;
        this.microdata = microdata;
        this.policy = policy;
    }

    /** Every cell that may be shown, looked at alone. */
    BitSet allowed(Drawn drawn) {
        Contributions contributions = contributions(drawn);
        BitSet allowed = new BitSet();
        for (int cell = 0; cell < contributions.layout.cells; cell++) {
            allowed.set(cell, contributions.allowed(cell));
        }
        return allowed;
    }

    /** What can be shown of the tables that are drawn, beside those that were. */
    Map<Drawn, BitSet> shown(List<Drawn> released, List<Drawn> drawn) {
        released.forEach(each -> add(each, true));
        drawn.forEach(each -> add(each, false));
        for (Sums asked : all) {
            for (int cell = 0; cell < asked.contributions.layout.cells; cell++) {
                if (!asked.contributions.shares(cell).balanced()) {
                    protect(Target.of(asked, cell));
                }
            }
        }
        for (Sums asked : all) {
            for (Sums less : all) {
                if (asked.magnitude == less.magnitude) {
                    between(asked, less);
                }
            }
        }
        Map<Drawn, BitSet> shown = new LinkedHashMap<>();
        all.stream().filter(each -> !each.released).forEach(each -> shown.put(each.drawn, each.shown));
        return shown;
    }

    private void add(Drawn drawn, boolean released) {
        int magnitude = frame.index(drawn.table().measure().column());
        BitSet shown = drawn.refused() ? new BitSet() : (BitSet) drawn.shown().clone();
        Contributions contributions = contributions(drawn);
        List<Population> counted = IntStream.range(0, contributions.layout.cells)
                .mapToObj(contributions.layout::countedIn)
                .toList();
        all.add(new Sums(drawn, contributions, counted, shown, released, magnitude));
    }

    /** Who is in one population and not in another that it contains has a total as well: the difference of theirs. */
    private void between(Sums asked, Sums less) {
        Contributions mine = asked.contributions;
        Contributions theirs = less.contributions;
        int k = Math.max(mine.least(), theirs.least());
        for (int cell = 0; cell < mine.layout.cells; cell++) {
            for (int lessCell = 0; lessCell < theirs.layout.cells; lessCell++) {
                int people = mine.people(cell) - theirs.people(lessCell);
                if (people > 0
                        && theirs.people(lessCell) > 0
                        && asked.counted.get(cell).contains(less.counted.get(lessCell))) {
                    Shares shares = mine.shares(cell, theirs, lessCell);
                    double needed = people < k ? shares.needed() : Math.min(shares.needed(), shares.total() + 1.0);
                    if (!shares.balanced()) {
                        hide(new Target(asked, cell, less, lessCell, shares.largest(), needed));
                    }
                }
            }
        }
    }

    /** Gives up the two totals of a difference before any others. */
    private void hide(Target target) {
        if (target.less == null || largest(target) >= target.needed - CLOSE) {
            return;
        }
        boolean askedFirst =
                target.less.contributions.total(target.lessCell) > target.asked.contributions.total(target.cell);
        clear(askedFirst ? target.asked : target.less, askedFirst ? target.cell : target.lessCell);
        protect(target);
    }

    private static void clear(Sums sums, int cell) {
        if (!sums.released) {
            sums.shown.clear(cell);
        }
    }

    private Contributions contributions(Drawn drawn) {
        Layout layout = frame.layout(
                drawn.release(),
                drawn.table(),
                drawn.levels().orElse(drawn.table().dims()));
        int magnitude = frame.index(drawn.table().measure().column());
        int contributor = frame.index(frame.columns.get(magnitude).contributor());
        int k = policy.k(drawn.release().audience(), layout.sensitive);
        return new Contributions(layout, frame.rows, microdata.amounts(magnitude), contributor, policy, k);
    }

    private void protect(Target target) {
        while (largest(target) < target.needed - CLOSE) {
            Sums guilty = null;
            int smallest = -1;
            for (Sums each : all) {
                for (int at = each.shown.nextSetBit(0); at >= 0; at = each.shown.nextSetBit(at + 1)) {
                    boolean mine = !each.released && each.magnitude == target.asked.magnitude;
                    if (mine
                            && (guilty == null
                                    || each.contributions.total(at) < guilty.contributions.total(smallest))) {
                        guilty = each;
                        smallest = at;
                    }
                }
            }
            if (guilty == null) {
                return;
            }
            guilty.shown.clear(smallest);
        }
    }

    /** The largest total that a reader must believe possible; one that is not proved to be possible does not count. */
    private double largest(Target target) {
        Sums asked = target.asked;
        List<int[]> atoms = this.atoms.computeIfAbsent(asked.magnitude, this::atoms);
        long unit = Math.round(Math.pow(10, scales.computeIfAbsent(asked.magnitude, microdata::scale)));
        int contributor = frame.index(frame.columns.get(asked.magnitude).contributor());
        if (target.less != null && atoms.stream().anyMatch(atom -> target.has(atom) && !seen(atom, asked.magnitude))) {
            return Double.POSITIVE_INFINITY;
        }
        Simplex program = programOf.apply(atoms.size());
        for (Sums each : all) {
            for (int at = each.shown.nextSetBit(0);
                    each.magnitude == asked.magnitude && at >= 0;
                    at = each.shown.nextSetBit(at + 1)) {
                double total = each.contributions.total(at);
                double slack = each.drawn.rounding().times() / 2.0 * unit;
                double[] sum = sum(each.contributions.layout, at, atoms, contributor, null);
                if (slack == 0) {
                    program.equal(sum, total);
                } else {
                    double middle = each.drawn.rounding().nearest(Math.round(total), unit) * slack * 2;
                    program.atMost(sum, middle + slack);
                    program.atLeast(sum, Math.max(0, middle - slack));
                }
                double[] mine = sum(each.contributions.layout, at, atoms, contributor, target.first);
                program.atMost(
                        mine,
                        Math.max(
                                policy.one() / 100.0 * (total - slack),
                                each.contributions.total(at) * policy.one() / 100.0));
            }
        }
        return program.attainable(
                atoms.stream().mapToDouble(atom -> target.has(atom) ? 1 : 0).toArray());
    }

    /** True when a total that is shown holds what these have. */
    private boolean seen(int[] atom, int magnitude) {
        return all.stream().filter(each -> each.magnitude == magnitude).anyMatch(each -> each.shown.stream()
                .anyMatch(cell -> each.contributions.layout.in(atom, cell) == 2));
    }

    /** Rows that no table of sums tells apart are one. */
    private List<int[]> atoms(int magnitude) {
        Map<List<Integer>, int[]> atoms = new LinkedHashMap<>();
        long used = 1L << frame.index(frame.columns.get(magnitude).contributor());
        for (Sums each : all) {
            used |= each.magnitude == magnitude ? Board.mask(each.contributions.layout.all) : 0;
        }
        for (int[] row : frame.rows) {
            List<Integer> key = new ArrayList<>();
            for (int at = 0; at < row.length; at++) {
                key.add((used >> at & 1) == 1 && at != magnitude ? row[at] : 0);
            }
            atoms.putIfAbsent(key, row);
        }
        return List.copyOf(atoms.values());
    }

    private static double[] sum(Layout layout, int cell, List<int[]> atoms, int contributor, @Nullable Integer alone) {
        double[] sum = new double[atoms.size()];
        Arrays.setAll(sum, at -> {
            boolean counts = layout.in(atoms.get(at), cell) == 2;
            return counts && (alone == null || atoms.get(at)[contributor] == alone) ? 1 : 0;
        });
        return sum;
    }
}
