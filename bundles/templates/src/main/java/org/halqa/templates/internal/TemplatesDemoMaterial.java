// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.store.Database;
import org.halqa.templates.internal.store.PackRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes away the templates that were brought to the fictional consortium. */
@Component
public final class TemplatesDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final PackRows rows;

    @Activate
    public TemplatesDemoMaterial(
            @Reference Doorkeeper doorkeeper, @Reference(target = "(halqa.room=templates)") Database database) {
        this.doorkeeper = doorkeeper;
        this.rows = new PackRows(database);
    }

    @Override
    public int order() {
        return 46;
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
