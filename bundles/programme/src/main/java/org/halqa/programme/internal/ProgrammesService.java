// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.List;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.programme.spi.MissionGuard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Publishes the programme once its tables are there and filled. */
@Component(service = Programmes.class)
public final class ProgrammesService extends StoredProgrammes {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<MissionGuard> guards = List.of();

    /** Serves from a library that was filled before. */
    @Activate
    public ProgrammesService(
            @Reference LibraryComponent library, @Reference Doorkeeper doorkeeper, @Reference AccessRecord record) {
        super(library.library(), doorkeeper, record);
    }

    @Override
    List<MissionGuard> guards() {
        return guards;
    }
}
