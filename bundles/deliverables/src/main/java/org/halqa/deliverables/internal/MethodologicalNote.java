// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Audience;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** Deliverable 1 (R070): exactly five parts. */
@Component(service = ReportKind.class)
public final class MethodologicalNote extends TermsKind {

    static final String ID = "methodological-note";

    /** Made by Declarative Services. */
    public MethodologicalNote() {
        super(ID, 10, Audience.COORDINATION);
    }

    @Override
    public List<ReportPart> parts() {
        return List.of(
                computed("approach"),
                computed("objectives"),
                computed("tools"),
                computed("modalities"),
                computed("monitoring"));
    }
}
