// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import org.halqa.anonymisation.internal.numbers.Measure.Kind;

/**
 * A table counted over a world, beside what is shown of it: how much a world costs because it contradicts what is, or could be,
 * shown.
 */
final class Board {

    /** The price of contradicting what has been released. */
    static final long HARD = 1_000_000;

    /** The price of a cell that would have to be withheld. */
    static final long SOFT = 1_000;

    private static final int FAR = 60;

    final Layout layout;
    final int k;
    final long columns;
    final long[] weight;
    final long[] shown;
    Rounding rounding = Rounding.EXACT;

    /** True for what readers know without any release: no rule says when it may be shown. */
    boolean known;

    /** True when what is known is the most that it can be. */
    boolean most;

    long cost;
    private final int[] n;
    private final int[] c;
    private final long[] s;
    private final int[][] histogram;
    private final int[] different;
    private final int firstMargin;
    private final int secondMargin;
    private final int[] base;
    private final long unit;
    private final boolean[] part;
    private final boolean counts;

    Board(Layout layout, int k) {
        this.layout = layout;
        this.k = k;
        this.columns = mask(layout.all);
        this.counts = layout.kind == Kind.COUNT || layout.kind == Kind.ANSWER;
        this.weight = new long[layout.cells];
        this.shown = new long[layout.cells];
        this.n = new int[layout.cells];
        this.c = new int[layout.cells];
        this.s = new long[layout.cells];
        this.part = new boolean[layout.cells];
        for (int cell = 0; cell < layout.cells; cell++) {
            part[cell] = layout.part(cell);
        }
        this.base = new int[layout.cells];
        for (int cell = 0; cell < layout.cells; cell++) {
            base[cell] = layout.base(cell);
        }
        this.firstMargin = layout.first.margin();
        this.secondMargin = layout.second.margin();
        this.unit = Math.round(Math.pow(10, layout.scoreScale));
        this.different = new int[layout.kind == Kind.MEAN ? layout.cells : 0];
        this.histogram = new int[layout.kind == Kind.MEAN ? layout.cells : 0][layout.scores.length];
    }

    static long mask(int[] columns) {
        long mask = 0;
        for (int column : columns) {
            mask |= 1L << column;
        }
        return mask;
    }

    /** True when some cell has its price. */
    boolean priced() {
        for (long price : weight) {
            if (price > 0) {
                return true;
            }
        }
        return false;
    }

    int n(int cell) {
        return n[base[cell]];
    }

    int c(int cell) {
        return c[cell];
    }

    long s(int cell) {
        return s[cell];
    }

    boolean part(int cell) {
        return part[cell];
    }

    /** True when the cell, looked at alone, may be shown at this rounding. */
    boolean allowed(int cell) {
        return allowedAtAll(cell) && Rules.coarse(layout.kind, rounding, n(cell));
    }

    /** True when the cell, looked at alone, may be shown at some rounding. */
    boolean allowedAtAll(int cell) {
        return Rules.allow(
                layout.kind,
                k,
                layout.sensitive,
                part[cell],
                n(cell),
                c[cell],
                layout.kind == Kind.MEAN ? different[cell] : 0);
    }

    private long numerator(int cell) {
        return switch (layout.kind) {
            case PERCENTAGE -> 100L * c[cell];
            case MEAN -> s[cell];
            case COUNT, ANSWER, SUM -> c[cell];
        };
    }

    private long denominator(int cell) {
        return switch (layout.kind) {
            case PERCENTAGE -> n(cell);
            case MEAN -> n(cell) * unit;
            case COUNT, ANSWER, SUM -> 1;
        };
    }

    /** Remembers what would be shown of the world as it is now. */
    void remember() {
        for (int cell = 0; cell < layout.cells; cell++) {
            shown[cell] = denominator(cell) == 0 ? 0 : rounding.nearest(numerator(cell), denominator(cell));
        }
    }

    /** Sets the price of contradicting a cell. */
    void weigh(int cell, long price) {
        cost -= cost(cell);
        weight[cell] = price;
        cost += cost(cell);
    }

    /** What the world costs because of this cell; zero when it agrees. */
    long cost(int cell) {
        long price = weight[cell];
        if (price == 0 || agrees(cell)) {
            return 0;
        }
        long far = Math.min(FAR, distance(cell));
        return price >= HARD ? price * far : price + far;
    }

    /** True when the world gives what is shown of this cell, and obeys the rules there. */
    boolean agrees(int cell) {
        if (known) {
            return most ? c[cell] <= shown[cell] : c[cell] == shown[cell];
        }
        if (counts) {
            return rounding.holds(shown[cell], c[cell], 1)
                    && Rules.counted(k, layout.sensitive, part[cell], n[base[cell]], c[cell]);
        }
        if (!allowed(cell)) {
            return false;
        }
        return layout.kind == Kind.SUM || rounding.holds(shown[cell], numerator(cell), denominator(cell));
    }

    private long distance(int cell) {
        if (!counts) {
            return 1;
        }
        long there = rounding.times() == 0 ? shown[cell] : shown[cell] * rounding.times() / rounding.parts();
        return Math.max(1, Math.abs(there - c[cell]) - rounding.times() / 2);
    }

    /** By how much the counted rows must change for the cell to agree; zero when that is not all there is to it. */
    int lacking(int cell) {
        if (!counts) {
            return 0;
        }
        long there = rounding.times() == 0 ? shown[cell] : shown[cell] * rounding.times() / rounding.parts();
        return (int) Math.signum(there - c[cell]);
    }

    /** Moves a row from one place to another; null for somebody who was not there, or no longer is. */
    void move(int @org.jspecify.annotations.Nullable [] from, int @org.jspecify.annotations.Nullable [] to) {
        int left = from == null ? Layout.OUT : layout.place(from);
        int entered = to == null ? Layout.OUT : layout.place(to);
        int leftScore = from == null || layout.kind != Kind.MEAN ? -1 : from[layout.measured()];
        int enteredScore = to == null || layout.kind != Kind.MEAN ? -1 : to[layout.measured()];
        if (left == entered && leftScore == enteredScore) {
            return;
        }
        add(left, leftScore, -1);
        add(entered, enteredScore, 1);
    }

    private void add(int place, int score, int sign) {
        if (place == Layout.OUT) {
            return;
        }
        boolean counts = (place & 1) == 1;
        int one = (place >> 1) / layout.stride;
        int other = (place >> 1) % layout.stride;
        price(one, other, -1);
        tally(layout.first.lifted() ? firstMargin : one, layout.second.lifted() ? secondMargin : other, sign);
        if (counts) {
            count(one, other, score, sign);
        }
        price(one, other, 1);
    }

    /** Adds up, or takes away, what all cells cost that a row at this place can change. */
    private void price(int one, int other, int sign) {
        int margin = firstMargin;
        if (layout.first.lifted()) {
            for (int at = 0; at <= margin; at++) {
                priceRow(at, other, sign);
            }
            return;
        }
        priceRow(one, other, sign);
        if (one != margin) {
            priceRow(margin, other, sign);
        }
    }

    private void priceRow(int row, int other, int sign) {
        int start = row * layout.stride;
        int margin = secondMargin;
        if (layout.second.lifted()) {
            for (int at = 0; at <= margin; at++) {
                cost += sign * cost(start + at);
            }
            return;
        }
        cost += sign * cost(start + other);
        if (other != margin) {
            cost += sign * cost(start + margin);
        }
    }

    private void tally(int one, int other, int sign) {
        int rowMargin = firstMargin * layout.stride;
        int margin = secondMargin;
        n[one * layout.stride + other] += sign;
        if (other != margin) {
            n[one * layout.stride + margin] += sign;
        }
        if (one * layout.stride != rowMargin) {
            n[rowMargin + other] += sign;
            if (other != margin) {
                n[rowMargin + margin] += sign;
            }
        }
    }

    private void count(int one, int other, int score, int sign) {
        int rowMargin = firstMargin * layout.stride;
        int margin = secondMargin;
        count(one * layout.stride + other, score, sign);
        if (other != margin) {
            count(one * layout.stride + margin, score, sign);
        }
        if (one * layout.stride != rowMargin) {
            count(rowMargin + other, score, sign);
            if (other != margin) {
                count(rowMargin + margin, score, sign);
            }
        }
    }

    private void count(int cell, int score, int sign) {
        c[cell] += sign;
        if (score >= 0) {
            s[cell] += sign * layout.scores[score];
            int before = histogram[cell][score];
            histogram[cell][score] = before + sign;
            different[cell] += before == 0 ? 1 : before + sign == 0 ? -1 : 0;
        }
    }
}
