// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.Arrays;
import java.util.List;

/** Linear programming for attackers: the simplex method in two phases, with Bland's rule so that it always ends. */
final class TinyLp {

    private static final double NOTHING = 1e-9;

    private final double[][] rows;
    private final int[] basis;
    private final int variables;

    private TinyLp(List<double[]> equations, List<Double> values, int variables) {
        this.variables = variables;
        this.rows = new double[equations.size()][];
        this.basis = new int[equations.size()];
        for (int row = 0; row < rows.length; row++) {
            double sign = values.get(row) < 0 ? -1 : 1;
            rows[row] = new double[variables + rows.length + 1];
            for (int at = 0; at < variables; at++) {
                rows[row][at] = sign * equations.get(row)[at];
            }
            rows[row][variables + row] = 1;
            rows[row][variables + rows.length] = sign * values.get(row);
            basis[row] = variables + row;
        }
    }

    /** Largest value of {@code goal} times x with {@code equations} times x equal to {@code values} and no x under zero. */
    static double maximum(List<double[]> equations, List<Double> values, double[] goal) {
        TinyLp lp = new TinyLp(equations, values, goal.length);
        double[] feasibility = new double[lp.width()];
        Arrays.fill(feasibility, lp.variables, lp.width(), -1);
        if (Math.abs(lp.climb(feasibility, lp.width())) > 1e-6) {
            throw new IllegalStateException("what was published contradicts itself");
        }
        lp.driveOutArtificials();
        return lp.climb(Arrays.copyOf(goal, lp.width()), lp.variables);
    }

    private int width() {
        return variables + rows.length;
    }

    private double climb(double[] goal, int allowed) {
        while (true) {
            int entering = -1;
            for (int at = 0; at < allowed && entering < 0; at++) {
                if (gain(goal, at) > NOTHING) {
                    entering = at;
                }
            }
            if (entering < 0) {
                return level(goal);
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(leaving, entering);
        }
    }

    private double gain(double[] goal, int at) {
        double gain = goal[at];
        for (int row = 0; row < rows.length; row++) {
            gain -= goal[basis[row]] * rows[row][at];
        }
        return gain;
    }

    private double level(double[] goal) {
        double level = 0;
        for (int row = 0; row < rows.length; row++) {
            level += goal[basis[row]] * rows[row][width()];
        }
        return level;
    }

    private int leaving(int entering) {
        int leaving = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][entering] > NOTHING) {
                double ratio = rows[row][width()] / rows[row][entering];
                boolean tie = Math.abs(ratio - best) < NOTHING;
                if (!tie && ratio < best || tie && basis[row] < basis[leaving]) {
                    leaving = row;
                    best = ratio;
                }
            }
        }
        return leaving;
    }

    private void driveOutArtificials() {
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < variables && basis[row] >= variables; at++) {
                if (Math.abs(rows[row][at]) > NOTHING) {
                    pivot(row, at);
                }
            }
        }
    }

    private void pivot(int pivotRow, int pivotColumn) {
        double factor = rows[pivotRow][pivotColumn];
        for (int at = 0; at <= width(); at++) {
            rows[pivotRow][at] /= factor;
        }
        for (int row = 0; row < rows.length; row++) {
            double times = rows[row][pivotColumn];
            if (row != pivotRow && times != 0) {
                for (int at = 0; at <= width(); at++) {
                    rows[row][at] -= times * rows[pivotRow][at];
                }
            }
        }
        basis[pivotRow] = pivotColumn;
    }
}
