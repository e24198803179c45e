// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Linear programming over amounts that are never under zero: the simplex method in two phases. Picks the steepest column and, once it
 * has stood still for long, the first one (Bland's rule), so that it does not go round in circles; digits that are lost could still
 * lead it there, so its steps are counted, and what was not proved when they are used up is not said.
 */
final class Simplex {

    private static final double NOTHING = 1e-9;
    private static final double CLOSE = 1e-6;
    private static final int PATIENCE = 40;

    /** Steps for each condition and each variable; programs of this size need one or two. */
    private static final int STEPS = 20;

    private final int variables;
    private final int steps;
    private final List<double[]> sums = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();
    private final List<Boolean> equal = new ArrayList<>();
    private double[][] rows = new double[0][];
    private int[] basis = new int[0];
    /** Where the pivot row is not zero; most of it is. */
    private int[] filled = new int[0];

    private int width;
    private int real;
    private boolean feasible;
    /** True when the steps were used up on the way to any amounts that obey the conditions. */
    private boolean lost;

    private boolean proved;

    Simplex(int variables) {
        this(variables, STEPS);
    }

    /**
     * With fewer steps, or more.
     *
     * @param steps for each condition and each variable
     */
    Simplex(int variables, int steps) {
        this.variables = variables;
        this.steps = steps;
    }

    void equal(double[] sum, double value) {
        add(sum, value, true);
    }

    void atMost(double[] sum, double value) {
        add(sum, value, false);
    }

    void atLeast(double[] sum, double value) {
        add(Arrays.stream(sum).map(each -> -each).toArray(), -value, false);
    }

    private void add(double[] sum, double value, boolean exactly) {
        sums.add(sum);
        right.add(value);
        equal.add(exactly);
        feasible = false;
        lost = false;
    }

    /**
     * The largest value of a sum. Another sum goes on from where the one before ended.
     *
     * @return infinite when nothing limits it; empty when it was not proved, because the steps were used up or digits were lost
     */
    OptionalDouble maximum(double[] goal) {
        double most = climb(goal);
        if (proved && !Double.isInfinite(most) && !exact()) {
            feasible = false;
            most = climb(goal);
            proved = proved && (Double.isInfinite(most) || exact());
        }
        return proved ? OptionalDouble.of(most) : OptionalDouble.empty();
    }

    /** A value that a sum can have: the largest when that was proved, otherwise less; negative infinity when none was found. */
    double attainable(double[] goal) {
        OptionalDouble most = maximum(goal);
        if (most.isPresent() || lost) {
            return most.orElse(Double.NEGATIVE_INFINITY);
        }
        return exact() ? level(Arrays.copyOf(goal, width)) : Double.NEGATIVE_INFINITY;
    }

    private double climb(double[] goal) {
        if (!possible()) {
            if (lost) {
                proved = false;
                return Double.NEGATIVE_INFINITY;
            }
            throw new IllegalStateException("what was released contradicts itself");
        }
        return climb(Arrays.copyOf(goal, width), real);
    }

    /** True when some amounts obey every condition; false also when the steps were used up before any were found. */
    boolean possible() {
        if (!feasible && !lost) {
            build();
            feasible = reach();
            lost = !proved && !feasible;
        }
        return feasible;
    }

    /** False when digits were lost on the way here: the amounts no longer obey the conditions as they were written. */
    private boolean exact() {
        double[] amounts = new double[width];
        for (int row = 0; row < rows.length; row++) {
            amounts[basis[row]] = rows[row][width];
        }
        boolean exact = Arrays.stream(amounts).allMatch(amount -> amount > -CLOSE);
        for (int row = 0; row < sums.size() && exact; row++) {
            double sum = 0;
            double size = 1;
            for (int at = 0; at < variables; at++) {
                sum += sums.get(row)[at] * amounts[at];
                size = Math.max(size, Math.abs(sums.get(row)[at]));
            }
            double over = (sum - right.get(row)) / size;
            exact = over < CLOSE && (!equal.get(row) || over > -CLOSE);
        }
        return exact;
    }

    /** Finds amounts that obey every condition; false when there are none. */
    private boolean reach() {
        double[] missing = new double[width];
        Arrays.fill(missing, width - rows.length, width, -1);
        if (climb(missing, width) < -CLOSE) {
            return false;
        }
        proved = true;
        real = width - rows.length;
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < real && basis[row] >= real; at++) {
                if (Math.abs(rows[row][at]) > 1e-7) {
                    pivot(row, at);
                }
            }
        }
        return true;
    }

    private void build() {
        int slacks = (int) equal.stream().filter(each -> !each).count();
        int many = sums.size();
        width = variables + slacks + many;
        rows = new double[many][width + 1];
        basis = new int[many];
        filled = new int[width + 1];
        int slack = variables;
        for (int row = 0; row < many; row++) {
            System.arraycopy(sums.get(row), 0, rows[row], 0, variables);
            if (!equal.get(row)) {
                rows[row][slack++] = 1;
            }
            rows[row][width] = right.get(row);
            if (right.get(row) < 0) {
                for (int at = 0; at <= width; at++) {
                    rows[row][at] = -rows[row][at];
                }
            }
            basis[row] = variables + slacks + row;
            rows[row][basis[row]] = 1;
        }
    }

    private double climb(double[] goal, int allowed) {
        double[] gains = gains(goal);
        double before = level(goal);
        int still = 0;
        long left = (long) steps * (rows.length + width);
        proved = true;
        while (true) {
            int entering = entering(gains, allowed, still > PATIENCE);
            if (entering < 0) {
                return level(goal);
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (left-- <= 0) {
                proved = false;
                return level(goal);
            }
            pivot(leaving, entering);
            double gain = gains[entering];
            for (int at = 0; at < width; at++) {
                gains[at] -= gain * rows[leaving][at];
            }
            double now = level(goal);
            still = now > before + NOTHING ? 0 : still + 1;
            before = now;
        }
    }

    private static int entering(double[] gains, int allowed, boolean first) {
        int entering = -1;
        double best = NOTHING;
        for (int at = 0; at < allowed; at++) {
            if (gains[at] > best) {
                entering = at;
                best = gains[at];
                if (first) {
                    return entering;
                }
            }
        }
        return entering;
    }

    private double[] gains(double[] goal) {
        double[] gains = goal.clone();
        for (int row = 0; row < rows.length; row++) {
            double price = goal[basis[row]];
            for (int at = 0; price != 0 && at < width; at++) {
                gains[at] -= price * rows[row][at];
            }
        }
        return gains;
    }

    private double level(double[] goal) {
        double level = 0;
        for (int row = 0; row < rows.length; row++) {
            level += goal[basis[row]] * rows[row][width];
        }
        return level;
    }

    private int leaving(int entering) {
        int leaving = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][entering] > NOTHING) {
                double ratio = rows[row][width] / rows[row][entering];
                boolean tie = leaving >= 0 && Math.abs(ratio - best) < NOTHING;
                if (!tie && ratio < best || tie && basis[row] < basis[leaving]) {
                    leaving = row;
                    best = ratio;
                }
            }
        }
        return leaving;
    }

    private void pivot(int pivotRow, int pivotColumn) {
        double[] pivot = rows[pivotRow];
        double factor = pivot[pivotColumn];
        int many = 0;
        for (int at = 0; at <= width; at++) {
            pivot[at] /= factor;
            if (pivot[at] != 0) {
                filled[many++] = at;
            }
        }
        for (double[] row : rows) {
            double times = row[pivotColumn];
            if (row != pivot && times != 0) {
                for (int each = 0; each < many; each++) {
                    row[filled[each]] -= times * pivot[filled[each]];
                }
            }
        }
        basis[pivotRow] = pivotColumn;
    }
}
