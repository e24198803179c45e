// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the programme once its tables are there and filled. */
@Component(service = Programmes.class)
public final class ProgrammesService extends StoredProgrammes {

    /** Serves from a library that was filled before. */
    @Activate
    public ProgrammesService(
            @Reference LibraryComponent library, @Reference Doorkeeper doorkeeper, @Reference AccessRecord record) {
        super(library.library(), doorkeeper, record);
    }
}
