// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.spi;

import java.time.LocalDate;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.Slot;

/**
 * A session in the calendar.
 *
 * @param group the group that would meet
 * @param date local civil day
 * @param slot half of the day
 * @param facilitator who would hold it
 */
public record SessionPlacement(
        SchedulingProblem.Group group, LocalDate date, Slot slot, SchedulingProblem.Facilitator facilitator) {}
