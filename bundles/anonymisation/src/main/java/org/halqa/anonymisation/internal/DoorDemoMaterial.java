// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.anonymisation.internal.store.DraftEnding;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.anonymisation.internal.store.ReviewRows;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.spi.DemoMaterial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the documents and the evidence of the fictional consortium away; they come in and leave like any other. */
@Component
public final class DoorDemoMaterial implements DemoMaterial {

    private final Doorkeeper doorkeeper;
    private final ReviewRows rows;
    private final DraftEnding drafts;
    private final EvidenceRows evidence;
    private final Counting counting;
    private final SheetDesk sheets;

    @Activate
    public DoorDemoMaterial(@Reference Doorkeeper doorkeeper, @Reference DoorWorks works) {
        this.doorkeeper = doorkeeper;
        this.rows = works.parts().rows();
        this.drafts = works.parts().drafts();
        this.evidence = works.parts().evidence();
        this.counting = works.parts().counting();
        this.sheets = works.parts().sheets();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
    }

    @Override
    public void remove(Caller system, String programme) {
        doorkeeper.require(system, "demo.manage");
        rows.removeAll(programme);
        drafts.removeAll(programme);
        evidence.removeAll(programme);
        counting.forget();
        sheets.forget(programme);
    }
}
