// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Frame;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** The same data as each donor reads it: the European Union for PROSAM 2, the Netherlands for XENIA. */
@Component(service = ReportKind.class)
public final class DonorView extends TermsKind {

    static final String ID = "donor";

    /** Made by Declarative Services. */
    public DonorView() {
        super(ID, 90, Audience.DONORS);
    }

    @Override
    public List<ReportPart> parts() {
        return List.of(computed("project"), computed("activities"), computed("needs"), computed("recommendations"));
    }

    /** The project of the European Union. */
    static final String PROSAM = "PROSAM2";

    /** The project of the Netherlands. */
    static final String XENIA = "XENIA";

    @Override
    public List<Variant> variants(Frame frame) {
        return frame.projects().stream()
                .map(project -> new Variant(project.code(), say("variant.donor", project.donor(), project.labels())))
                .toList();
    }

    @Override
    public boolean wordsByVariant() {
        return true;
    }
}
