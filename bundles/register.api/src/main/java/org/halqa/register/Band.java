// SPDX-License-Identifier: Apache-2.0
package org.halqa.register;

/** In how many circles a factor was heard. Only the band is ever shown or relayed. */
public enum Band {
    /** In one: it waits. */
    ONE(1),
    /** In two to four. */
    FEW(2),
    /** In five or more. */
    MANY(5);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** @param circles how many, at least 1 */
    public static Band of(int circles) {
        return circles >= MANY.from ? MANY : circles >= FEW.from ? FEW : ONE;
    }
}
