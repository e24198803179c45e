// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Frame;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** One page for each zone. */
@Component(service = ReportKind.class)
public final class ZoneStatus extends TermsKind {

    static final String ID = "zone-status";

    /** Made by Declarative Services. */
    public ZoneStatus() {
        super(ID, 60, Audience.CONSORTIUM);
    }

    @Override
    public List<ReportPart> parts() {
        return List.of(computed("held"), computed("months"), computed("relays"));
    }

    @Override
    public List<Variant> variants(Frame frame) {
        return frame.zones().stream()
                .map(zone -> new Variant(zone.code(), say("name", zone.labels())))
                .toList();
    }

    @Override
    public boolean wordsByVariant() {
        return true;
    }
}
