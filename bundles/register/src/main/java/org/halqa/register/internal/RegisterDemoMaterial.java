// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.register.internal.store.FactorRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the register of the fictional consortium away; it is kept like any other, by its fictional psychologists. */
@Component
public final class RegisterDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final FactorRows rows;

    @Activate
    public RegisterDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference(target = "(halqa.room=register)") Database database,
            @Reference Vault vault) {
        this.doorkeeper = doorkeeper;
        this.rows = new FactorRows(database, vault);
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        rows.removeAll(programme);
    }
}
