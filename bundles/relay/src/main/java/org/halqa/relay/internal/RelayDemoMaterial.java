// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.relay.internal.store.AnswerRows;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the answers of the fictional consortium away; they are given like any others, by its fictional coordination. */
@Component
public final class RelayDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final AnswerRows rows;

    @Activate
    public RelayDemoMaterial(
            @Reference Doorkeeper doorkeeper, @Reference(target = "(halqa.room=relay)") Database database) {
        this.doorkeeper = doorkeeper;
        this.rows = new AnswerRows(database);
    }

    @Override
    public int order() {
        return 42;
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
