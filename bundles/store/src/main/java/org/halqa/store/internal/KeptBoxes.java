// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.halqa.store.Boxes;
import org.halqa.store.Database;
import org.halqa.store.spi.BoxEngine;
import org.halqa.store.spi.DatabaseEngine;
import org.halqa.store.spi.Schema;

/** Opens each box once and gives it its tables. */
public final class KeptBoxes implements Boxes {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");

    private final BoxEngine engine;
    private final Map<String, Database> open = new HashMap<>();

    /** Boxes of {@code engine}. */
    public KeptBoxes(BoxEngine engine) {
        this.engine = engine;
    }

    @Override
    public synchronized Database open(String name, byte[] key, Schema tables) {
        Database known = open.get(checked(name));
        if (known != null) {
            return known;
        }
        DatabaseEngine box = engine.open(name, key);
        new Migrations(box.dataSource()).apply(tables);
        Database database = new RoomDatabase(box, tables.room());
        open.put(name, database);
        return database;
    }

    @Override
    public boolean exists(String name) {
        return engine.exists(checked(name));
    }

    @Override
    public synchronized void close(String name) {
        if (open.remove(checked(name)) != null) {
            engine.close(name);
        }
    }

    @Override
    public synchronized void destroy(String name) {
        open.remove(checked(name));
        engine.destroy(name);
    }

    /** A name becomes a folder. */
    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a box is small letters, digits and hyphens");
        }
        return name;
    }
}
