// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.narratives.internal.store.DraftEnding;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Wires the rule of days for drafts. */
@Component(configurationPid = "org.halqa.narratives")
@Designate(ocd = DraftSettings.class)
public final class DraftEndingComponent implements Expiring {

    private static final int FEWEST = 30;
    private static final int MOST = 730;

    private final Expiring ending;

    /** Called by Declarative Services. Days out of their range are the nearest in it. */
    @Activate
    public DraftEndingComponent(
            DraftSettings settings,
            @Reference(target = "(halqa.room=narratives)") Database database,
            @Reference Vault vault) {
        this.ending = new DraftEnding(database, vault, Math.max(FEWEST, Math.min(MOST, settings.draft_days())));
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
