// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.store.spi.Expiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rule of days for drafts at the door, as a service for the register of what was destroyed. */
@Component
public final class DraftEndingComponent implements Expiring {

    private final Expiring ending;

    /** Called by Declarative Services. */
    @Activate
    public DraftEndingComponent(@Reference DoorWorks works) {
        this.ending = works.parts().drafts();
    }

    @Override
    public String kind() {
        return ending.kind();
    }

    @Override
    public int days() {
        return ending.days();
    }

    @Override
    public List<Batch> destroy(LocalDate before, LocalDate today) {
        return ending.destroy(before, today);
    }

    @Override
    public void written(String ticket) {
        ending.written(ticket);
    }
}
