// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.Hashtable;
import org.halqa.store.Database;
import org.halqa.store.spi.DatabaseEngine;
import org.halqa.store.spi.Schema;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
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
        rooms = new Rooms(engine, (room, database) -> publish(context, room, database));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSchema(Schema schema) {
        rooms.open(schema);
    }

    void removeSchema(Schema schema) {
        rooms.close(schema);
    }

    private static Runnable publish(BundleContext context, String room, Database database) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(Database.ROOM, room);
        ServiceRegistration<Database> registration = context.registerService(Database.class, database, properties);
        return registration::unregister;
    }
}
