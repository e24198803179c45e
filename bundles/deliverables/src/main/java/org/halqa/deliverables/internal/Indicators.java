// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Audience;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** Every indicator with its formula, its source and what may be shown. */
@Component(service = ReportKind.class)
public final class Indicators extends TermsKind {

    static final String ID = "indicators";

    /** Made by Declarative Services. */
    public Indicators() {
        super(ID, 80, Audience.COORDINATION);
    }

    @Override
    public List<ReportPart> parts() {
        return List.of(computed("activity"), computed("needs"), computed("effects"), computed("protection"));
    }
}
