// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import org.halqa.planning.spi.SessionPlacement;

/** What the rules of partners say of a session, in numbers. */
@FunctionalInterface
public interface Judges {

    /** Nobody has a rule of their own. */
    Judges NONE = placement -> 0;

    /** What the placement costs besides, or {@link Timetable#REFUSED}. */
    int judge(SessionPlacement placement);
}
