// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import org.halqa.reporting.Audience;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.service.component.annotations.Component;

/** The requirements of the terms of reference, each with its evidence. */
@Component(service = ReportKind.class)
public final class Compliance extends TermsKind {

    static final String ID = "compliance";

    /** Made by Declarative Services. */
    public Compliance() {
        super(ID, 70, Audience.COORDINATION);
    }
}
