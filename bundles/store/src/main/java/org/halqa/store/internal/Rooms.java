// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.halqa.store.Database;
import org.halqa.store.spi.ClosedRoom;
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
    private final Publisher publisher;
    private final Map<Schema, Runnable> published = new HashMap<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** Makes rooms known. Each method returns what takes it back. */
    public interface Publisher {

        /** A room that is ready. */
        Runnable open(String room, Database database);

        /** A room that stays closed, with the reason. */
        Runnable closed(String room, ClosedRoom reason);
    }

    /** Rooms in the database of {@code engine}. */
    public Rooms(DatabaseEngine engine, Publisher publisher) {
        this.engine = engine;
        this.migrations = new Migrations(engine.dataSource());
        this.publisher = publisher;
    }

    /** Brings the tables of a room up to date and publishes its database; true when the room is open. */
    public boolean open(Schema schema) {
        Optional<String> failure = migrate(schema);
        String room = schema.room();
        // Outside the lock: whoever waits for this room may bring the next schema.
        Runnable unpublish = failure.isPresent()
                ? publisher.closed(room, failure::orElseThrow)
                : publisher.open(room, new RoomDatabase(engine, room));
        synchronized (published) {
            published.put(schema, unpublish);
        }
        return failure.isEmpty();
    }

    private Optional<String> migrate(Schema schema) {
        oneAtATime.lock();
        try {
            long start = System.nanoTime();
            int applied = migrations.apply(schema);
            LOG.info("Room {} is open: {} migrations applied in {} ms.", schema.room(), applied, millisSince(start));
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Room {} stays closed: its tables could not be brought up to date. Others go on.",
                    schema.room(),
                    e);
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Takes back the database of a room; its tables stay. */
    public void close(Schema schema) {
        Runnable unpublish;
        synchronized (published) {
            unpublish = published.remove(schema);
        }
        if (unpublish != null) {
            unpublish.run();
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
