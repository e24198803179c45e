// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

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
        long moved = moved();
        return world.cost() + (moved >= 1 ? 0 : Board.HARD * (2 - moved));
    }
}
