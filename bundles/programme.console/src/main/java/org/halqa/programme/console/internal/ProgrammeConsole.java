// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.Map;
import org.halqa.clock.CivilClock;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Demo;
import org.halqa.programme.Programmes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the pages below {@code /programme}. */
@Component(service = ConsolePage.class)
public final class ProgrammeConsole extends ProgrammePages {

    /** Wires the parts together. */
    @Activate
    public ProgrammeConsole(
            @Reference Programmes programmes,
            @Reference Demo demo,
            @Reference Doorkeeper doorkeeper,
            @Reference CivilClock clock) {
        super(Map.of(
                "", new OverviewPart(programmes, demo, doorkeeper, clock),
                "edit", new EditPart(programmes, doorkeeper),
                "words", new WordsPart(programmes, doorkeeper),
                "demo", new DemoPart(demo)));
    }
}
