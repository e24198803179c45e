// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.reporting.internal.store.ChoiceRows;
import org.halqa.reporting.internal.store.CommentRows;
import org.halqa.reporting.internal.store.FollowRows;
import org.halqa.reporting.internal.store.IssueRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes away what was issued, followed and chosen in the fictional consortium. */
@Component
public final class ReportingDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final Database database;
    private final Vault vault;

    /** Called by Declarative Services. */
    @Activate
    public ReportingDemoMaterial(
            @Reference Doorkeeper doorkeeper,
            @Reference(target = "(halqa.room=reporting)") Database database,
            @Reference Vault vault) {
        this.vault = vault;
        this.doorkeeper = doorkeeper;
        this.database = database;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        new IssueRows(database).removeAll(programme);
        new FollowRows(database).removeAll(programme);
        new ChoiceRows(database).removeAll(programme);
        new CommentRows(database, vault).removeAll(programme);
    }
}
