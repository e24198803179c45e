// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import org.halqa.planning.spi.SeatPlacement;

/** What the rules of partners say of a seat, in numbers. */
public interface SeatJudges {

    /** A seat that a rule forbids. */
    int REFUSED = -1;

    /** Nobody has a rule of their own. */
    SeatJudges NONE = new SeatJudges() {
        @Override
        public boolean any() {
            return false;
        }

        @Override
        public int judge(SeatPlacement placement) {
            return 0;
        }
    };

    /** Whether there is any rule. */
    boolean any();

    /** What the seat costs besides, or {@link #REFUSED}. */
    int judge(SeatPlacement placement);
}
