// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Frame;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** Deliverable 2 as a batch (R071): all released session reports, or those of one zone. */
@Component(service = ReportKind.class)
public final class SessionReports extends TermsKind {

    static final String ID = "session-reports";

    /** Made by Declarative Services. */
    public SessionReports() {
        super(ID, 20, Audience.COORDINATION);
    }

    @Override
    public List<Variant> variants(Frame frame) {
        return Stream.concat(
                        Stream.of(new Variant("", say("variant.everywhere"))),
                        frame.zones().stream().map(zone -> new Variant(zone.code(), say("name", zone.labels()))))
                .toList();
    }
}
