// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.narratives.internal.store.AdviceRows;
import org.halqa.narratives.internal.store.DraftEnding;
import org.halqa.narratives.internal.store.NarrativeRows;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes away what the fictional psychologists wrote for reports. */
@Component
public final class NarrativesDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final NarrativeRows narratives;
    private final AdviceRows advices;
    private final DraftEnding ending;

    @Activate
    public NarrativesDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference(target = "(halqa.room=narratives)") Database database,
            @Reference Vault vault) {
        this.doorkeeper = doorkeeper;
        this.narratives = new NarrativeRows(database, vault);
        this.advices = new AdviceRows(database, vault);
        this.ending = new DraftEnding(database, vault, 0);
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        narratives.removeAll(programme);
        advices.removeAll(programme);
        ending.removeAll(programme);
    }
}
