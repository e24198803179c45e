// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.time.YearMonth;
import java.util.Optional;
import org.halqa.model.Labels;
import org.halqa.model.Zone;
import org.halqa.register.StressFactors.Kept;

/**
 * A factor as a line of the list.
 *
 * @param name its detail, or its axis when it has none
 * @param zone empty when it reaches the whole consortium
 */
public record FactorRow(
        String id,
        String axis,
        Labels name,
        Optional<Zone> zone,
        String words,
        YearMonth first,
        YearMonth last,
        String circles,
        String trend,
        String standing,
        String door) {

    static FactorRow of(Kept kept, Axes axes, Optional<Zone> zone) {
        String detail = kept.factor().detail();
        return new FactorRow(
                kept.id(),
                kept.factor().axis(),
                axes.label(detail.isEmpty() ? kept.factor().axis() : detail),
                zone,
                kept.factor().words(),
                kept.firstHeard(),
                kept.lastHeard(),
                kept.circles().name(),
                kept.trend().name(),
                kept.standing().name(),
                kept.door());
    }
}
