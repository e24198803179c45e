// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import org.halqa.anonymisation.internal.numbers.Circuits.Step;
import org.jspecify.annotations.Nullable;

/**
 * Where a search wants to go: the world as it was, with one quantity one unit further.
 *
 * @param world that is changed
 * @param quantity to move
 * @param start its value before
 * @param direction 1 or -1
 */
record Aim(World world, Quantity quantity, long start, int direction) {

    boolean reached() {
        return moved() >= 1;
    }

    long moved() {
        return (quantity.value() - start) * direction;
    }

    /** What the world costs as it is; more than any contradiction while nothing has moved. */
    long score() {
        return world.cost() + missing(moved());
    }

    /**
     * What it would cost if somebody changed.
     *
     * @param to null for somebody who goes
     * @param enough when it is so much or more, the answer may be less, but no less than this
     */
    long scoreWith(int person, int @Nullable [] to, long enough) {
        long missing = missing(moved() + moves(person, to));
        return missing >= enough ? missing : missing + world.costWith(person, to, enough - missing);
    }

    /** How much further it gets when somebody changes. */
    long moves(Step step) {
        return moves(step.person(), step.to());
    }

    private long moves(int person, int @Nullable [] to) {
        int[] from = world.people[person];
        return direction * ((to == null ? 0 : quantity.of(to)) - (from == null ? 0 : quantity.of(from)));
    }

    private static long missing(long moved) {
        return moved >= 1 ? 0 : Board.HARD * (2 - moved);
    }
}
