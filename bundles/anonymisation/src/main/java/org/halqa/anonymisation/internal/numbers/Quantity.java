// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something about few people that must stay unknown, and between which values it was seen in the worlds that readers must believe in. */
final class Quantity {

    /** What of a cell is meant. */
    enum Part {
        /** The people. */
        BASE,
        /** Those who count. */
        COUNTED,
        /** Those who do not. */
        REST,
        /** What they scored together. */
        SCORE
    }

    final Board board;
    final int cell;
    final Part part;
    final @Nullable Board less;
    final int lessCell;
    /** What it is about, the same in every view. */
    List<Object> key = List.of();

    /** The columns that can change it. */
    long matters;

    long need;
    /** Made when first needed: most quantities are seen far enough apart before anybody looks for them. */
    private @Nullable Sight mine;

    private @Nullable Sight theirs;
    private long full;
    long low;
    long high;

    /** Of a cell, or of what {@code less} leaves of it. */
    Quantity(Board board, int cell, Part part, @Nullable Board less, int lessCell, long need) {
        this.board = board;
        this.cell = cell;
        this.part = part;
        this.less = less;
        this.lessCell = lessCell;
        this.need = need;
        this.matters = Board.mask(columns());
        this.low = value();
        this.high = low;
    }

    long value() {
        long value = value(board, cell);
        return less == null ? value : value - value(less, lessCell);
    }

    private long value(Board of, int at) {
        return switch (part) {
            case BASE -> of.n(at);
            case COUNTED -> of.c(at);
            case REST -> of.n(at) - of.c(at);
            case SCORE -> of.s(at);
        };
    }

    /** What somebody adds to it. */
    long of(int[] codes) {
        long of = mine().of(codes);
        Sight other = theirs();
        return other == null ? of : of - other.of(codes);
    }

    /** The columns that keep somebody from being counted in it, as far as the larger population says. */
    long failing(int[] codes) {
        return mine().failing(codes);
    }

    /** The columns that keep somebody from being taken off it, as far as the smaller population says; none at all when there is none. */
    long failingLess(int[] codes) {
        Sight other = theirs();
        return other == null ? -1 : other.failing(codes);
    }

    private Sight mine() {
        if (mine == null) {
            mine = new Sight(board.layout, cell, part);
        }
        return mine;
    }

    private @Nullable Sight theirs() {
        if (less != null && theirs == null) {
            theirs = new Sight(less.layout, lessCell, part);
        }
        return theirs;
    }

    /** Every column that matters to it. */
    int[] columns() {
        IntStream mine = Arrays.stream(board.layout.all);
        return less == null
                ? board.layout.all
                : IntStream.concat(mine, Arrays.stream(less.layout.all))
                        .distinct()
                        .toArray();
    }

    /** Takes note of the world as it is. */
    void see() {
        long value = value();
        low = Math.min(low, value);
        high = Math.max(high, value);
    }

    /** It cannot be further apart than readers knew before. */
    void knownBefore(long width) {
        full = need;
        limit(width);
    }

    /** It was found that readers knew it to be within so much before. */
    void limit(long width) {
        need = Math.min(need, width);
    }

    /** True when it is safe even if nothing was known before. */
    boolean settled() {
        return high - low >= full;
    }

    boolean safe() {
        return high - low >= need;
    }
}
