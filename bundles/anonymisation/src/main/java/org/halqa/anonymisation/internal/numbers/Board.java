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
    private final long[] costs;
    private final int[] touched;
    private final int[] stamps;
    private int touching;
    private int touches;
    private int left;
    private int entered;
    private int leftScore;
    private int enteredScore;
    private long upright;
    private boolean leaning;
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
        this.costs = new long[layout.cells];
        this.touched = new int[layout.cells];
        this.stamps = new int[layout.cells];
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

    /** True when somebody is in no cell that has a price, but for margins. */
    boolean free(int[] codes) {
        int place = layout.place(codes);
        return place == Layout.OUT || weight[place >> 1] == 0;
    }

    /** Sets the price of contradicting a cell. */
    void weigh(int cell, long price) {
        cost -= costs[cell];
        weight[cell] = price;
        costs[cell] = price(cell);
        cost += costs[cell];
    }

    /** What the world costs because of this cell; zero when it agrees. */
    long cost(int cell) {
        return costs[cell];
    }

    private long price(int cell) {
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
        if (step(from, to)) {
            for (int at = 0; at < touching; at++) {
                int cell = touched[at];
                cost -= costs[cell];
                costs[cell] = price(cell);
                cost += costs[cell];
            }
        }
    }

    /** The same, until {@link #back} is called, which must be the next call. */
    void lean(int @org.jspecify.annotations.Nullable [] from, int @org.jspecify.annotations.Nullable [] to) {
        upright = cost;
        leaning = step(from, to);
        for (int at = 0; leaning && at < touching; at++) {
            cost += price(touched[at]) - costs[touched[at]];
        }
    }

    /** Takes back what {@link #lean} did. */
    void back() {
        if (leaning) {
            shift(entered, enteredScore, -1);
            shift(left, leftScore, 1);
            cost = upright;
            leaning = false;
        }
    }

    /** Counts a row at its new place, and finds the cells whose price may change; false when it stays where it is. */
    private boolean step(int @org.jspecify.annotations.Nullable [] from, int @org.jspecify.annotations.Nullable [] to) {
        left = from == null ? Layout.OUT : layout.place(from);
        entered = to == null ? Layout.OUT : layout.place(to);
        leftScore = from == null || layout.kind != Kind.MEAN ? -1 : from[layout.measured()];
        enteredScore = to == null || layout.kind != Kind.MEAN ? -1 : to[layout.measured()];
        if (left == entered && leftScore == enteredScore) {
            return false;
        }
        touching = 0;
        touches++;
        boolean alike = left != Layout.OUT && entered != Layout.OUT && home(left) == home(entered);
        touch(left, alike);
        touch(entered, alike);
        shift(left, leftScore, -1);
        shift(entered, enteredScore, 1);
        return true;
    }

    /** The cell in which a row at this place is counted as somebody who answered. */
    private int home(int place) {
        return base[place >> 1];
    }

    /** Notes all cells that a row at this place can change; when {@code alike}, only those in which it counts. */
    private void touch(int place, boolean alike) {
        if (place == Layout.OUT || alike && (place & 1) == 0) {
            return;
        }
        int one = (place >> 1) / layout.stride;
        int other = (place >> 1) % layout.stride;
        if (layout.first.lifted() && !alike) {
            for (int row = 0; row <= firstMargin; row++) {
                touchRow(row * layout.stride, other, alike);
            }
            return;
        }
        touchRow(one * layout.stride, other, alike);
        if (one != firstMargin) {
            touchRow(firstMargin * layout.stride, other, alike);
        }
    }

    private void touchRow(int start, int other, boolean alike) {
        if (layout.second.lifted() && !alike) {
            for (int at = 0; at <= secondMargin; at++) {
                touch(start + at);
            }
            return;
        }
        touch(start + other);
        if (other != secondMargin) {
            touch(start + secondMargin);
        }
    }

    private void touch(int cell) {
        if (weight[cell] > 0 && stamps[cell] != touches) {
            stamps[cell] = touches;
            touched[touching++] = cell;
        }
    }

    private void shift(int place, int score, int sign) {
        if (place == Layout.OUT) {
            return;
        }
        int home = home(place);
        tally(home / layout.stride, home % layout.stride, sign);
        if ((place & 1) == 1) {
            count((place >> 1) / layout.stride, (place >> 1) % layout.stride, score, sign);
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
