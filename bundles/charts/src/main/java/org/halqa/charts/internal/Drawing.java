// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

/** A way to draw numbers. */
@FunctionalInterface
interface Drawing {

    /** Draws {@code data} and says how high it became. */
    double draw(Data data, Sketch sketch);
}
