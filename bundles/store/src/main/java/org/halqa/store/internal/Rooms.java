// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.halqa.store.Database;
import org.halqa.store.spi.DatabaseEngine;
import org.halqa.store.spi.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a room when its schema arrives: migrations first, then its {@link Database} is published. A room whose migrations fail
 * stays closed and is named; the others are not touched.
 */
public final class Rooms {

    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

    private final DatabaseEngine engine;
    private final Migrations migrations;
    private final BiFunction<String, Database, Runnable> publisher;
    private final Map<Schema, Runnable> open = new HashMap<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /**
     * Rooms in the database of {@code engine}.
     *
     * @param publisher makes a room's database known, and returns what takes it back
     */
    public Rooms(DatabaseEngine engine, BiFunction<String, Database, Runnable> publisher) {
        this.engine = engine;
        this.migrations = new Migrations(engine.dataSource());
        this.publisher = publisher;
    }

    /** Brings the tables of a room up to date and publishes its database; true when the room is open. */
    public boolean open(Schema schema) {
        String room = schema.room();
        oneAtATime.lock();
        try {
            long start = System.nanoTime();
            int applied = migrations.apply(schema);
            LOG.info("Room {} is open: {} migrations applied in {} ms.", room, applied, millisSince(start));
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Room {} stays closed, because a migration of its tables did not work. Other rooms go on.",
                    room,
                    e);
            return false;
        } finally {
            oneAtATime.unlock();
        }
        // Outside the lock: whoever waits for this room may bring the next schema.
        Runnable unpublish = publisher.apply(room, new RoomDatabase(engine, room));
        synchronized (open) {
            open.put(schema, unpublish);
        }
        return true;
    }

    /** Takes back the database of a room; its tables stay. */
    public void close(Schema schema) {
        Runnable unpublish;
        synchronized (open) {
            unpublish = open.remove(schema);
        }
        if (unpublish != null) {
            unpublish.run();
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
