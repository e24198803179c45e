// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halqa.store.Boxes;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.derby.internal.DerbyBoxes;
import org.halqa.store.derby.internal.DerbyDatabase;
import org.halqa.store.internal.Hkdf;
import org.halqa.store.internal.KeptBoxes;
import org.halqa.store.internal.Migrations;
import org.halqa.store.internal.RoomDatabase;
import org.halqa.store.internal.SealedVault;
import org.halqa.store.internal.ShareFile;
import org.halqa.store.internal.Shares;
import org.halqa.store.internal.VaultSchema;
import org.halqa.store.spi.Schema;

/**
 * The real store over a fresh, encrypted Derby, without OSGi:
 *
 * <pre>{@code
 * try (TestStore store = TestStore.with(new SessionsSchema())) {
 *     Database database = store.database("sessions");
 * }
 * }</pre>
 *
 * <p>The first one of a JVM takes about a second, each further one a tenth. Safe on any thread.
 */
public final class TestStore implements AutoCloseable {

    private static final byte[] INSTALLATION_KEY = new byte[32];

    private final DerbyDatabase engine;
    private final boolean inMemory;
    private final Map<String, Database> databases = new HashMap<>();
    private final Vault vault;
    private final Runnable letGo;

    private TestStore(String name, boolean inMemory, Shares shares, Runnable letGo, Schema... schemas) {
        this.inMemory = inMemory;
        this.letGo = letGo;
        engine = DerbyDatabase.open(name, Hkdf.derive(INSTALLATION_KEY, "derby"));
        Migrations migrations = new Migrations(engine.dataSource());
        Stream.concat(Stream.of(new VaultSchema()), Stream.of(schemas)).forEach(schema -> {
            migrations.apply(schema);
            databases.put(schema.room(), new RoomDatabase(engine, schema.room()));
        });
        SealedVault sealed = new SealedVault(database("vault"), Hkdf.derive(INSTALLATION_KEY, "vault"), shares);
        sealed.lookThrough();
        vault = sealed;
    }

    /** A database in memory with the tables of these rooms. */
    public static TestStore with(Schema... schemas) {
        return new TestStore("memory:" + UUID.randomUUID(), true, new MemoryShares(), () -> {}, schemas);
    }

    /** A database in {@code folder}, made there or opened again. */
    public static TestStore in(Path folder, Schema... schemas) {
        Path whole = folder.toAbsolutePath();
        ShareFile shares = ShareFile.in(whole.resolveSibling(folder.getFileName() + ".keys"));
        return new TestStore(whole.toString(), false, shares, shares::close, schemas);
    }

    /** The tables of {@code room}. */
    public Database database(String room) {
        Database database = databases.get(room);
        if (database == null) {
            throw new IllegalArgumentException("no schema of room " + room + " was given");
        }
        return database;
    }

    /** The vault over this database. */
    public Vault vault() {
        return vault;
    }

    /** Boxes in {@code folder}, without those that another process may have open. */
    public static Boxes boxes(Path folder) {
        return new KeptBoxes(new DerbyBoxes(folder));
    }

    /** Shuts the database down; one in memory is gone then. */
    @Override
    public void close() {
        if (inMemory) {
            // Derby takes half a second to forget one, whatever it holds: nobody waits for that.
            Thread forgetting = new Thread(engine::close, "forget a test database");
            forgetting.setDaemon(true);
            forgetting.start();
        } else {
            engine.close();
            letGo.run();
        }
    }
}
