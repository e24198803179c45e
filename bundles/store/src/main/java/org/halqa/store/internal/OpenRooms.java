// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import org.halqa.store.spi.DatabaseEngine;
import org.halqa.store.spi.Schema;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Watches the schemas of all rooms; the work is done by {@link Rooms}. */
@Component(service = OpenRooms.class, immediate = true)
public final class OpenRooms {

    private final Rooms rooms;

    /** Rooms in the database of {@code engine}. */
    @Activate
    public OpenRooms(BundleContext context, @Reference DatabaseEngine engine) {
        rooms = new Rooms(engine, new RegistryPublisher(context));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSchema(Schema schema) {
        rooms.open(schema);
    }

    void removeSchema(Schema schema) {
        rooms.close(schema);
    }
}
