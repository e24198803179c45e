// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

/**
 * How hard is searched. Counted in steps and not in seconds, so that the same input gives the same output everywhere.
 *
 * @param width of the beam
 * @param depth people changed at most for one unit
 * @param candidates looked at for each node
 */
record Effort(int width, int depth, int candidates) {

    /** The first try. */
    static final Effort QUICK = new Effort(4, 6, 100);

    /** Before something is believed to have been known before. */
    static final Effort THOROUGH = new Effort(5, 8, 150);
}
