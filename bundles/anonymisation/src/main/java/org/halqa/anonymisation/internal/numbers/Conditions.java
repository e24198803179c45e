// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.List;
import java.util.OptionalDouble;

/** What readers hold, as conditions on how many there are of each kind. */
final class Conditions {

    private final List<int[]> kinds;
    final Simplex program;
    private int many;

    Conditions(List<int[]> kinds, long used, World world, Simplex program) {
        this.kinds = kinds;
        this.program = program;
        for (Board board : world.boards) {
            for (int cell = 0; (board.columns & ~used) == 0 && cell < board.layout.cells; cell++) {
                if (board.weight[cell] >= Board.HARD) {
                    condition(board, cell);
                }
            }
        }
        for (Support support : world.supports) {
            if (support.closed() && (support.mask & ~used) == 0) {
                support.examples().forEach(example -> somebody(support, example));
            }
        }
    }

    boolean none() {
        return many == 0 || kinds.isEmpty();
    }

    /** The smallest value of a sum; empty when it was not proved. */
    OptionalDouble least(double[] sum) {
        double[] less = new double[sum.length];
        for (int at = 0; at < sum.length; at++) {
            less[at] = -sum[at];
        }
        OptionalDouble most = program.maximum(less);
        return most.isPresent() ? OptionalDouble.of(-most.getAsDouble()) : most;
    }

    double[] sum(Quantity quantity) {
        double[] sum = new double[kinds.size()];
        for (int at = 0; at < sum.length; at++) {
            sum[at] = quantity.of(kinds.get(at));
        }
        return sum;
    }

    private void somebody(Support support, int[] example) {
        double[] sum = new double[kinds.size()];
        for (int at = 0; at < sum.length; at++) {
            boolean same = true;
            for (int column : support.columns) {
                same &= kinds.get(at)[column] == example[column];
            }
            sum[at] = same ? 1 : 0;
        }
        program.atLeast(sum, 1);
        many++;
    }

    private void condition(Board board, int cell) {
        double[] counted = new double[kinds.size()];
        double[] there = new double[kinds.size()];
        double[] scored = new double[kinds.size()];
        for (int at = 0; at < counted.length; at++) {
            int in = board.layout.in(kinds.get(at), cell);
            counted[at] = in == 2 ? 1 : 0;
            there[at] = in > 0 ? 1 : 0;
            boolean scores = in == 2 && board.layout.scores.length > 0;
            scored[at] = scores ? board.layout.scores[kinds.get(at)[board.layout.measured()]] : 0;
        }
        long shown = board.shown[cell];
        switch (board.layout.kind) {
            case COUNT, ANSWER -> counted(board, counted, shown);
            case PERCENTAGE -> share(board.rounding, scaled(counted, 100), there, shown);
            case MEAN -> share(board.rounding, scored, scaled(there, Math.pow(10, board.layout.scoreScale)), shown);
            case SUM -> {}
        }
        if (!board.known) {
            rules(board, cell, counted, there);
        }
        many++;
    }

    private void counted(Board board, double[] counted, long shown) {
        double half = board.rounding.times() / 2.0;
        if (board.most) {
            program.atMost(counted, shown);
        } else if (half == 0) {
            program.equal(counted, shown);
        } else {
            double middle = 2 * half * shown / board.rounding.parts();
            program.atMost(counted, Math.floor(middle + half));
            program.atLeast(counted, Math.max(0, Math.ceil(middle - half)));
        }
    }

    /** A part of those who are there, rounded: within half a step of what is shown. */
    private void share(Rounding rounding, double[] part, double[] there, long shown) {
        double step = (double) rounding.times() / rounding.parts();
        program.atLeast(minus(part, there, step * shown - step / 2), 0);
        program.atMost(minus(part, there, step * shown + step / 2), 0);
    }

    /** What readers know because it is shown at all: {@link Rules}, as far as they are no either-or. */
    private void rules(Board board, int cell, double[] counted, double[] there) {
        switch (board.layout.kind) {
            case COUNT, ANSWER -> {
                long half = board.rounding.times() / 2;
                long middle = half == 0 ? board.shown[cell] : board.shown[cell] * board.rounding.times();
                // A zero may also be of a cell in which nobody is, and then no rule says anything.
                if (middle > half) {
                    parts(board, cell, counted, there);
                } else if (middle + half < board.k) {
                    program.atMost(counted, 0);
                }
            }
            case PERCENTAGE -> {
                program.atLeast(there, least(board.rounding.coarsePercentage()));
                if (sensitive(board, cell) || board.shown[cell] > 0) {
                    parts(board, cell, counted, there);
                }
            }
            case MEAN -> program.atLeast(there, Math.max(board.k, least(board.rounding.coarseMean())));
            case SUM -> program.atLeast(counted, 0);
        }
    }

    private void parts(Board board, int cell, double[] counted, double[] there) {
        program.atLeast(counted, board.k);
        if (sensitive(board, cell)) {
            program.atLeast(minus(there, counted, 1), board.k);
        }
    }

    private static boolean sensitive(Board board, int cell) {
        return board.layout.sensitive && board.part(cell);
    }

    private static int least(boolean coarse) {
        return coarse ? Rules.LEAST_FOR_A_SHARE : Rules.LEAST_FOR_A_FINE_SHARE;
    }

    private static double[] minus(double[] part, double[] there, double times) {
        double[] minus = new double[part.length];
        for (int at = 0; at < part.length; at++) {
            minus[at] = part[at] - times * there[at];
        }
        return minus;
    }

    private static double[] scaled(double[] sum, double times) {
        return minus(new double[sum.length], sum, -times);
    }
}
