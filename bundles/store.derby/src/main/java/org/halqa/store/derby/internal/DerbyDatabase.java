// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.halqa.store.spi.DatabaseEngine;

/** One encrypted Derby database, booted by its first connection and shut down by {@link #close}. */
public final class DerbyDatabase implements DatabaseEngine, AutoCloseable {

    /** Deadlock; lock not obtained in time; the same with a dump of the locks. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40XL1", "40XL2");

    /** One database is down; the engine is down; the database was not up. */
    private static final Set<String> GOODBYES = Set.of("08006", "XJ015", "XJ004");

    private static final String MEMORY = "memory:";

    /** Derby waits 20 s before it looks for a deadlock and 60 s for a lock: too long for somebody at a screen. */
    private static final Map<String, String> SETTINGS =
            Map.of("derby.locks.deadlockTimeout", "1", "derby.locks.waitTimeout", "10");

    private final String name;
    private final EmbeddedDataSource source;

    private DerbyDatabase(String name, byte[] key) {
        this.name = name;
        source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        // An external key and never a boot password: nothing of the key then lies beside the data.
        source.setConnectionAttributes("dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey="
                + HexFormat.of().formatHex(key));
    }

    /**
     * Boots a database, and makes it when there is none.
     *
     * @param name its folder, or {@code memory:} and a name
     * @param key 32 bytes
     * @throws DatabaseUnusable with a sentence for the administrator
     */
    public static DerbyDatabase open(String name, byte[] key) {
        if (!name.startsWith(MEMORY)) {
            expectPlaceFor(Path.of(name));
        }
        DerbyLog.listen();
        DerbyDatabase database = new DerbyDatabase(name, key);
        database.source.setCreateDatabase("create");
        try (Connection connection = database.source.getConnection()) {
            connection.setAutoCommit(true);
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                set(connection, setting.getKey(), setting.getValue());
            }
        } catch (SQLException e) {
            throw DatabaseUnusable.because(e, name);
        }
        // From now on a missing folder is a fault and not an empty database.
        database.source.setCreateDatabase(null);
        return database;
    }

    /** Derby itself, when it cannot make the folder, makes one named "null" wherever it happens to be. */
    private static void expectPlaceFor(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        try {
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw DatabaseUnusable.outOfReach(folder.toString(), e);
        }
        Path place = Files.exists(folder) || parent == null ? folder : parent;
        if (!Files.isDirectory(place) || !Files.isWritable(place)) {
            throw DatabaseUnusable.outOfReach(folder.toString(), new NotDirectoryException(place.toString()));
        }
    }

    private static void set(Connection connection, String key, String value) throws SQLException {
        try (var call = connection.prepareCall("call syscs_util.syscs_set_database_property(?, ?)")) {
            call.setString(1, key);
            call.setString(2, value);
            call.execute();
        }
    }

    @Override
    public String id() {
        return "derby";
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public boolean mayRetry(String sqlState) {
        return LOST_RACES.contains(sqlState);
    }

    /** Writes a checkpoint and lets the files go. */
    @Override
    public void close() {
        if (name.startsWith(MEMORY)) {
            EmbeddedDataSource last = new EmbeddedDataSource();
            last.setDatabaseName(name);
            last.setConnectionAttributes("drop=true");
            expectGoodbye(last);
        } else {
            shutDown(name);
        }
    }

    /** Stops Derby itself in this class loader, with its threads. */
    static void stopEngine() {
        shutDown("");
    }

    static void shutDown(String name) {
        EmbeddedDataSource last = new EmbeddedDataSource();
        last.setDatabaseName(name);
        last.setShutdownDatabase("shutdown");
        expectGoodbye(last);
    }

    /**
     * Derby answers a successful shutdown with an exception. A database that is not found was shut down before, together with the
     * engine.
     */
    private static void expectGoodbye(DataSource last) {
        try {
            last.getConnection().close();
            throw new IllegalStateException("the database did not shut down");
        } catch (SQLException e) {
            if (!GOODBYES.contains(e.getSQLState())) {
                throw new IllegalStateException("the database did not shut down cleanly: SQL state " + e.getSQLState());
            }
        }
    }
}
