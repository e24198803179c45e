// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.Hashtable;
import org.halqa.store.Database;
import org.halqa.store.spi.ClosedRoom;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Makes rooms known in the service registry. */
final class RegistryPublisher implements Rooms.Publisher {

    private final BundleContext context;

    RegistryPublisher(BundleContext context) {
        this.context = context;
    }

    @Override
    public Runnable open(String room, Database database) {
        return register(Database.class, database, Database.ROOM, room);
    }

    @Override
    public Runnable closed(String room, ClosedRoom reason) {
        return register(ClosedRoom.class, reason, ClosedRoom.ROOM, room);
    }

    private <T> Runnable register(Class<T> type, T service, String key, String room) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(key, room);
        ServiceRegistration<T> registration = context.registerService(type, service, properties);
        return registration::unregister;
    }
}
