// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole calendar, what was held and agreed included.
 *
 * @param sessions in the order of their dates
 */
public record SchedulingPlan(List<Session> sessions) {

    public SchedulingPlan {
        sessions = List.copyOf(sessions);
    }

    /**
     * A session.
     *
     * @param group id
     * @param date local civil day
     * @param slot half of the day
     * @param facilitator id
     */
    public record Session(String group, LocalDate date, Slot slot, String facilitator) {}
}
