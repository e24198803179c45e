// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import org.halqa.clock.CivilClock;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Erasures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the pages below {@code /erasures}. */
@Component(service = ConsolePage.class)
public final class ErasuresConsole extends ErasurePages {

    /** Wires the pages. */
    @Activate
    public ErasuresConsole(
            @Reference Erasures erasures, @Reference Programmes programmes, @Reference CivilClock clock) {
        super(erasures, programmes, clock);
    }
}
