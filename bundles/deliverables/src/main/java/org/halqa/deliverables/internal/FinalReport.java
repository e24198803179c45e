// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Audience;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** Deliverable 3 (R072): seven parts in the order of the terms of reference; limits met and limits of the consultancy are two (A4). */
@Component(service = ReportKind.class)
public final class FinalReport extends TermsKind {

    static final String ID = "final-report";

    /** Made by Declarative Services. */
    public FinalReport() {
        super(ID, 40, Audience.COORDINATION);
    }

    @Override
    public List<ReportPart> parts() {
        return List.of(
                computed("context"),
                computed("activities"),
                written("analysis"),
                written("effects"),
                written("limits"),
                computed("recommendations"),
                written("lessons"));
    }
}
