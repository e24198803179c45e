// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import java.util.List;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.model.Period;

/** What readers of one threshold may see of a survey, before it is stamped. */
public record Kept(Period period, int threshold, List<Evidence.Table> tables, List<Evidence.Estimate> estimates) {

    public Kept {
        tables = List.copyOf(tables);
        estimates = List.copyOf(estimates);
    }

    /** As the published side receives it. */
    public Evidence evidence(Stamp stamp) {
        return Evidence.of(stamp, period, threshold, tables, estimates);
    }
}
