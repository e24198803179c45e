// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.narratives.Narratives.Place;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Reports.Deliverable;

/**
 * A report that an address names.
 *
 * @param deliverable its kind
 * @param variant of it, as in the address; {@code -} for the only one
 * @param title its name
 */
record Spot(Deliverable deliverable, String variant, Message title) {

    private static final String ONLY = "-";

    static Optional<Spot> find(Reports reports, Caller caller, String kind, String variant) {
        String code = variant.equals(ONLY) ? "" : variant;
        return reports.deliverables(caller).stream()
                .filter(each -> each.kind().equals(kind))
                .filter(each ->
                        each.variants().stream().anyMatch(one -> one.code().equals(code)))
                .findFirst()
                .map(each -> new Spot(each, variant, reports.title(kind, each.wordsByVariant() ? code : "")));
    }

    /** The variant whose words these are; empty when all variants share them. */
    String words() {
        return deliverable.wordsByVariant() && !variant.equals(ONLY) ? variant : "";
    }

    Optional<ReportPart> part(String id) {
        return deliverable.parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    Place place(ReportPart part) {
        return new Place(deliverable.kind(), words(), part.id());
    }

    String path() {
        return deliverable.kind() + "/" + variant;
    }

    /** The part before or after this one; empty at the ends. */
    Optional<ReportPart> beside(ReportPart part, int step) {
        List<ReportPart> parts = deliverable.parts();
        int at = parts.indexOf(part) + step;
        return at < 0 || at >= parts.size() ? Optional.empty() : Optional.of(parts.get(at));
    }
}
