// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.model.Outcome;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Reports.Deliverable;
import org.halqa.reporting.Reports.Outline;
import org.halqa.reporting.spi.ReportKind.Variant;

/**
 * The report that an address names.
 *
 * @param variant code of the variant; empty for the only one
 */
record Chosen(Deliverable deliverable, String variant) {

    /** Stands in an address for the only variant. */
    static final String ONLY = "-";

    /** @param variant as in the address: nothing is the first variant, a dash the one without a code */
    static Optional<Chosen> find(Reports reports, PageRequest request, String kind, String variant) {
        return reports.deliverables(request.caller()).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .map(each -> new Chosen(each, code(each, variant)));
    }

    private static String code(Deliverable deliverable, String variant) {
        if (variant.isEmpty()) {
            return deliverable.variants().stream()
                    .findFirst()
                    .map(Variant::code)
                    .orElse("");
        }
        return variant.equals(ONLY) ? "" : variant;
    }

    String kind() {
        return deliverable.kind();
    }

    String path() {
        return "/deliverables/" + kind() + "/" + (variant.isEmpty() ? ONLY : variant);
    }

    /** Its content; empty when there is no such variant. */
    Optional<Outline> outline(Reports reports, PageRequest request) {
        Outcome<Outline> outlined = reports.outline(request.caller(), kind(), variant, request.locale());
        return outlined instanceof Outcome.Done<Outline> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** What every page about it says of it. */
    Map<String, Object> about() {
        return new HashMap<>(Map.of(
                "kind", kind(),
                "title", deliverable.title(),
                "purpose", deliverable.purpose(),
                "path", path()));
    }
}
