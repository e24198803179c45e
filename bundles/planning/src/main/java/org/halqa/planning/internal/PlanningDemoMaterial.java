// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.planning.internal.store.Clearing;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.planning.internal.store.SchemeRows;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the calendar of the fictional consortium away; it is made like any other, by its fictional psychologist. */
@Component
public final class PlanningDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final PlanningStore store;
    private final SchemeRows schemes;

    @Activate
    public PlanningDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference(target = "(halqa.room=planning)") Database database,
            @Reference Vault vault) {
        this.schemes = new SchemeRows(vault);
        this.doorkeeper = doorkeeper;
        this.store = new PlanningStore(database);
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        schemes.shredAll(store.inTransaction(handle -> schemes.all(handle, programme)));
        store.inTransaction(handle -> {
            Clearing.programme(handle, programme);
            return "";
        });
    }
}
