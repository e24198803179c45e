// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import org.halqa.clock.CivilClock;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Sheets;
import org.halqa.sessions.Erasures;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Publishes the pages below {@code /erasures}. They are there without a press, which then writes no certificate. */
@Component(service = ConsolePage.class)
public final class ErasuresConsole extends ErasurePages {

    /** Wires the pages. */
    @Activate
    public ErasuresConsole(
            @Reference Erasures erasures,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Sheets sheets) {
        super(erasures, programmes, clock, () -> sheets);
    }
}
