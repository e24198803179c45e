// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.Explanation;
import org.halqa.planning.Reason;
import org.halqa.planning.Slot;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Calendars that the planner proposes ({@code planning.write}). A proposal changes nothing until somebody accepts it, whole or
 * session by session. A service; any thread; proposing takes seconds.
 */
@ProviderType
public interface Proposals {

    /** What a line of a proposal does. */
    enum Kind {
        /** A session more. */
        ADD,
        /** A session elsewhere. */
        MOVE,
        /** A session that finds no place any more. */
        DROP
    }

    /**
     * One change.
     *
     * @param id opaque id
     * @param appointment the one that moves or drops, or empty
     * @param group whose session it is
     * @param day where it goes, or where it was when it drops
     * @param reasons what speaks for and against it
     */
    record Line(
            String id,
            Kind kind,
            String appointment,
            PlannedGroup group,
            LocalDate day,
            Slot slot,
            String facilitator,
            List<Reason> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A proposal that waits.
     *
     * @param cause why a repair was asked for, or null
     * @param lines by day
     * @param missing groups with fewer sessions than they wish, with the few rules that clash
     * @param impossible what arithmetic shows before any search
     */
    record Draft(
            LocalDate made,
            @Nullable Cause cause,
            List<Line> lines,
            List<Explanation.Missing> missing,
            List<Reason> impossible) {
        public Draft {
            lines = List.copyOf(lines);
            missing = List.copyOf(missing);
            impossible = List.copyOf(impossible);
        }
    }

    /** Proposes a calendar for everything that is still open; what is confirmed stays. Replaces a proposal that waits. */
    Outcome<Draft> propose(Caller caller);

    /**
     * Closes a day and proposes the fewest moves that repair the calendar. The sessions of that day stay where they are until
     * the proposal is accepted.
     *
     * @param zone code of the zone that is closed, or empty for all
     */
    Outcome<Draft> repair(Caller caller, LocalDate day, String zone, Cause cause);

    /** The proposal that waits. */
    Optional<Draft> waiting(Caller caller);

    /** Accepts some of its lines; the others stay until the proposal is put away. Returns how many changes were made. */
    Outcome<Integer> accept(Caller caller, Set<String> lines);

    /** Puts it away. */
    void putAway(Caller caller);
}
