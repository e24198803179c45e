// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the programme once its tables are there and filled. */
@Component(service = Programmes.class)
public final class ProgrammesService extends StoredProgrammes {

    /** Fills what is empty, then serves. */
    @Activate
    public ProgrammesService(
            @Reference(target = "(halqa.room=programme)") Database database,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord record) {
        super(new Library(database), doorkeeper, record);
        new FirstLoad(new Library(database)).run();
    }
}
