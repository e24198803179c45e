// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.jspecify.annotations.Nullable;

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
    private final Counts counted;
    private final int[] n;
    private final int[] c;
    private final int firstMargin;
    private final int secondMargin;
    private final int[] base;
    private final long[] costs;
    private final int[] touched;
    private final int[] stamps;
    private int priced;
    private int touching;
    private int touches;
    private int left;
    private int entered;
    private int leftScore;
    private int enteredScore;
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
        this.counted = new Counts(layout);
        this.n = counted.n;
        this.c = counted.c;
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
    }

    static long mask(int[] columns) {
        long mask = 0;
        for (int column : columns) {
            mask |= 1L << column;
        }
        return mask;
    }

    int n(int cell) {
        return n[base[cell]];
    }

    int c(int cell) {
        return c[cell];
    }

    long s(int cell) {
        return counted.s[cell];
    }

    boolean part(int cell) {
        return part[cell];
    }

    /** True when the cell, looked at alone, may be shown at this rounding. */
    boolean allowed(int cell) {
        return allowedAtAll(cell) && Rules.coarse(layout.kind, rounding, n(cell)) && largeEnough(cell);
    }

    /** False for a count whose rounded value is under the threshold: readers know that it is not, and so that it is hardly more. */
    private boolean largeEnough(int cell) {
        long value =
                counts && rounding.times() > 0 ? rounding.nearest(c[cell], 1) * rounding.times() / rounding.parts() : 0;
        return value == 0 || value >= k;
    }

    /** True when the cell, looked at alone, may be shown at some rounding. */
    boolean allowedAtAll(int cell) {
        return allowed(cell, n(cell), c[cell]);
    }

    private boolean allowed(int cell, int people, int counting) {
        int answers = layout.kind == Kind.MEAN ? counted.different[cell] : 0;
        return Rules.allow(layout.kind, k, layout.sensitive, part[cell], people, counting, answers);
    }

    private long numerator(int cell, int counting) {
        return switch (layout.kind) {
            case PERCENTAGE -> 100L * counting;
            case MEAN -> counted.s[cell];
            case COUNT, ANSWER, SUM -> counting;
        };
    }

    private long denominator(int people) {
        return switch (layout.kind) {
            case PERCENTAGE -> people;
            case MEAN -> people * unit;
            case COUNT, ANSWER, SUM -> 1;
        };
    }

    /** Remembers what would be shown of the world as it is now. */
    void remember() {
        for (int cell = 0; cell < layout.cells; cell++) {
            long of = denominator(n(cell));
            shown[cell] = of == 0 ? 0 : rounding.nearest(numerator(cell, c[cell]), of);
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
        priced += (price > 0 ? 1 : 0) - (weight[cell] > 0 ? 1 : 0);
        weight[cell] = price;
        costs[cell] = price(cell);
        cost += costs[cell];
    }

    /** What the world costs because of this cell; zero when it agrees. */
    long cost(int cell) {
        return costs[cell];
    }

    private long price(int cell) {
        return price(cell, n[base[cell]], c[cell]);
    }

    private long price(int cell, int people, int counting) {
        long price = weight[cell];
        if (price == 0 || agrees(cell, people, counting)) {
            return 0;
        }
        long far = Math.min(FAR, distance(cell, counting));
        return price >= HARD ? price * far : price + far;
    }

    /** True when the world gives what is shown of this cell, and obeys the rules there. */
    boolean agrees(int cell) {
        return agrees(cell, n[base[cell]], c[cell]);
    }

    private boolean agrees(int cell, int people, int counting) {
        if (known) {
            return most ? counting <= shown[cell] : counting == shown[cell];
        }
        if (counts) {
            return rounding.holds(shown[cell], counting, 1)
                    && Rules.counted(k, layout.sensitive, part[cell], people, counting);
        }
        boolean allowed = allowed(cell, people, counting) && Rules.coarse(layout.kind, rounding, people);
        return allowed
                && (layout.kind == Kind.SUM
                        || rounding.holds(shown[cell], numerator(cell, counting), denominator(people)));
    }

    private long distance(int cell, int counting) {
        if (!counts) {
            return 1;
        }
        long there = rounding.times() == 0 ? shown[cell] : shown[cell] * rounding.times() / rounding.parts();
        return Math.max(1, Math.abs(there - counting) - rounding.times() / 2);
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
    void move(int @Nullable [] from, int @Nullable [] to) {
        if (step(from, to)) {
            for (int at = 0; at < touching; at++) {
                int cell = touched[at];
                cost -= costs[cell];
                costs[cell] = price(cell);
                cost += costs[cell];
            }
        }
    }

    /** What the world would cost here if a row moved. */
    long costWith(int @Nullable [] from, int @Nullable [] to) {
        if (priced == 0) {
            return cost;
        }
        int out = from == null ? Layout.OUT : layout.place(from);
        int in = to == null ? Layout.OUT : layout.place(to);
        boolean alike = out != Layout.OUT && in != Layout.OUT && home(out) == home(in);
        boolean wide = !alike && (layout.first.lifted() || layout.second.lifted());
        if (layout.kind == Kind.MEAN || wide && out != in) {
            return costAfter(from, to);
        }
        if (out == in) {
            return cost;
        }
        return cost + along(out, in, alike, true) + along(in, out, alike, false);
    }

    /** What it would cost if two rows moved. */
    long costWith(int @Nullable [] from, int @Nullable [] to, int @Nullable [] otherFrom, int @Nullable [] otherTo) {
        move(from, to);
        long with = costWith(otherFrom, otherTo);
        move(to, from);
        return with;
    }

    /** The same by moving the row there and back. */
    private long costAfter(int @Nullable [] from, int @Nullable [] to) {
        if (!step(from, to)) {
            return cost;
        }
        long after = cost;
        for (int at = 0; at < touching; at++) {
            after += price(touched[at]) - costs[touched[at]];
        }
        shift(entered, enteredScore, -1);
        shift(left, leftScore, 1);
        return after;
    }

    /**
     * By how much the price changes of the cells that a row is in at one place.
     *
     * @param leaves true when it leaves there; then the cells are among them that it stays in, otherwise they are not
     */
    private long along(int place, int other, boolean alike, boolean leaves) {
        if (place == Layout.OUT) {
            return 0;
        }
        int sign = leaves ? -1 : 1;
        int counts = sign * (place & 1);
        int row = (place >> 1) / layout.stride;
        int column = (place >> 1) % layout.stride;
        int otherRow = other == Layout.OUT ? -1 : (other >> 1) / layout.stride;
        int otherColumn = other == Layout.OUT ? -1 : (other >> 1) % layout.stride;
        long more = 0;
        for (int r = row; r >= 0; r = r == firstMargin ? -1 : firstMargin) {
            for (int c = column; c >= 0; c = c == secondMargin ? -1 : secondMargin) {
                boolean stays =
                        otherRow >= 0 && (r == firstMargin || r == otherRow) && (c == secondMargin || c == otherColumn);
                if (!stays) {
                    more += more(r * layout.stride + c, alike ? 0 : sign, counts);
                } else if (leaves) {
                    more += more(r * layout.stride + c, 0, counts + (other & 1));
                }
            }
        }
        return more;
    }

    /** By how much the price of a cell changes when so many more are there, and so many more count. */
    private long more(int cell, int there, int counting) {
        if (weight[cell] == 0 || there == 0 && counting == 0) {
            return 0;
        }
        return price(cell, n[base[cell]] + there, c[cell] + counting) - costs[cell];
    }

    /** Counts a row at its new place, and finds the cells whose price may change; false when it stays where it is. */
    private boolean step(int @Nullable [] from, int @Nullable [] to) {
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
        if (place != Layout.OUT) {
            counted.shift(place, home(place), score, sign);
        }
    }
}
