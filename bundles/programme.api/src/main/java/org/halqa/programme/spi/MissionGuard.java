// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.spi;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programme;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a room has planned or held, asked before a mission becomes shorter or gets fewer days, on the thread of whoever edits it. One
 * that throws stops the change; a room that is away is not asked.
 */
@ConsumerType
public interface MissionGuard {

    /**
     * Why {@code stored} may not end so early or have so few days.
     *
     * @param stored the programme as it is
     * @param last the last month that is wished
     * @param days the day budget that is wished, above 0
     * @return faults of the fields {@code last} and {@code days}, at most one of each, saying what would be left out and what to do;
     *     empty when nothing would be
     */
    List<Fault> leftOut(Programme stored, YearMonth last, BigDecimal days);
}
