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
    private record Sums(Drawn drawn, Contributions contributions, BitSet shown, boolean released, int magnitude) {}

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
                if (!asked.contributions.balanced(cell)) {
                    protect(asked, cell);
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
        all.add(new Sums(drawn, contributions(drawn), shown, released, magnitude));
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

    private void protect(Sums asked, int cell) {
        double needed = asked.contributions.needed(cell);
        while (largest(asked, cell) < needed - CLOSE) {
            Sums guilty = null;
            int smallest = -1;
            for (Sums each : all) {
                for (int at = each.shown.nextSetBit(0); at >= 0; at = each.shown.nextSetBit(at + 1)) {
                    boolean mine = !each.released && each.magnitude == asked.magnitude;
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
    private double largest(Sums asked, int cell) {
        List<int[]> atoms = this.atoms.computeIfAbsent(asked.magnitude, this::atoms);
        long unit = Math.round(Math.pow(10, scales.computeIfAbsent(asked.magnitude, microdata::scale)));
        int contributor = frame.index(frame.columns.get(asked.magnitude).contributor());
        int first = asked.contributions.largest(cell);
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
                double[] mine = sum(each.contributions.layout, at, atoms, contributor, first);
                program.atMost(
                        mine,
                        Math.max(
                                policy.one() / 100.0 * (total - slack),
                                each.contributions.total(at) * policy.one() / 100.0));
            }
        }
        return program.attainable(sum(asked.contributions.layout, cell, atoms, contributor, null));
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
