// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import org.halqa.clock.CivilClock;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the page at {@code /record}. */
@Component(service = ConsolePage.class)
public final class RecordConsole extends RecordPages {

    /** Wires the page. */
    @Activate
    public RecordConsole(
            @Reference AccessRecord record,
            @Reference Doorkeeper doorkeeper,
            @Reference People people,
            @Reference CivilClock clock,
            @Reference Texts texts) {
        super(
                record,
                doorkeeper,
                new RecordLines(people, doorkeeper, clock, what -> texts.knows(what.module(), what.key())));
    }
}
