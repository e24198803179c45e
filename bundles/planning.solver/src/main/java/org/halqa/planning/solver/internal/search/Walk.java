// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.search;

/**
 * A plan that changes at random, one step at a time. The energy is the cost plus what is charged for rules that are broken
 * on the way; only plans without any are remembered.
 */
public interface Walk {

    /** No change could be made. */
    long NONE = Long.MAX_VALUE;

    /** Makes a change; what it adds to the energy, or {@link #NONE} when nothing was changed. */
    long step();

    /** The last change stays. */
    void keep();

    /** The last change is taken back. */
    void undo();

    /** What the plan costs. */
    long cost();

    /** Whether it breaks no rule. */
    boolean sound();

    /** Keeps a copy of the plan, which is sound and the best of this walk so far. */
    void remember();

    /** Called every few hundred steps: time to adapt the charges. */
    void settle();
}
