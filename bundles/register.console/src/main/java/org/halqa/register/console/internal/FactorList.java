// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.programme.Programmes;
import org.halqa.register.StressFactors;
import org.halqa.register.StressFactors.Kept;

/** The register, by axis. */
final class FactorList {

    private final StressFactors factors;
    private final Programmes programmes;
    private final Axes axes;

    FactorList(StressFactors factors, Programmes programmes, Axes axes) {
        this.factors = factors;
        this.programmes = programmes;
        this.axes = axes;
    }

    /** The factors of one axis. */
    public record Group(Labels axis, List<FactorRow> rows) {}

    View view(PageRequest request) {
        List<FactorRow> rows =
                factors.mine(request.caller()).stream().map(this::row).toList();
        List<Group> groups = rows.stream()
                .map(FactorRow::axis)
                .distinct()
                .sorted()
                .map(axis -> new Group(
                        axes.label(axis),
                        rows.stream().filter(row -> row.axis().equals(axis)).toList()))
                .toList();
        long waiting =
                rows.stream().filter(row -> row.standing().equals("WAITING")).count();
        return View.Page.of("list", RegisterPage.say("page.title"), Map.of("groups", groups, "waiting", waiting));
    }

    FactorRow row(Kept kept) {
        String zone = kept.factor().zone();
        return FactorRow.of(kept, axes, zone.isEmpty() ? Optional.empty() : programmes.zone(zone));
    }
}
