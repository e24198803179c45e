// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.relay.Relay;
import org.halqa.reporting.Sheets;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Publishes the pages below {@code /said}. They are there without a press, which then writes no poster. */
@Component(service = ConsolePage.class)
public final class SaidConsole extends SaidPage {

    /** Wires the pages. */
    @Activate
    public SaidConsole(
            @Reference Relay relay,
            @Reference Programmes programmes,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Sheets sheets) {
        super(relay, programmes, () -> sheets);
    }
}
