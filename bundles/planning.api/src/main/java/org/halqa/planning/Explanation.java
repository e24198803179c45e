// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.util.List;

/**
 * A plan in words.
 *
 * @param placed every session, or every open group, with what speaks for and against it
 * @param missing every group with fewer sessions than wished, or everybody without a seat, with the few rules that clash
 * @param impossible what arithmetic shows before any search: budget, rooms, days
 */
public record Explanation(List<Placed> placed, List<Missing> missing, List<Reason> impossible) {

    public Explanation {
        placed = List.copyOf(placed);
        missing = List.copyOf(missing);
        impossible = List.copyOf(impossible);
    }

    /**
     * Something that is in the plan.
     *
     * @param subject a {@link SchedulingPlan.Session} or a {@link CompositionPlan.Circle}
     * @param reasons why it is there and what it costs
     */
    public record Placed(Object subject, List<Reason> reasons) {
        public Placed {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Something that is not.
     *
     * @param subject id of the group that meets less than it wishes, or of the person without a seat
     * @param wished sessions or seats wished for
     * @param got sessions or seats in the plan
     * @param reasons the few rules that stand in the way, the most frequent first
     */
    public record Missing(String subject, int wished, int got, List<Reason> reasons) {
        public Missing {
            reasons = List.copyOf(reasons);
        }
    }
}
