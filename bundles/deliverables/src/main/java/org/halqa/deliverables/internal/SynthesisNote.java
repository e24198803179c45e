// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Audience;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** The anonymised note for coordination (R055), and what is new since the last one. */
@Component(service = ReportKind.class)
public final class SynthesisNote extends TermsKind {

    static final String ID = "synthesis-note";

    /** Made by Declarative Services. */
    public SynthesisNote() {
        super(ID, 30, Audience.COORDINATION);
    }

    @Override
    public List<ReportPart> parts() {
        return List.of(computed("news"), computed("themes"), written("needs"), computed("factors"), written("points"));
    }
}
