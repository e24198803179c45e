// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.halqa.store.spi.Schema;

/**
 * Brings the tables of a room up to date. Each script runs once, in one transaction together with its line in the history of
 * the room's own schema, so that a crash leaves either both or neither.
 */
public final class Migrations {

    private final DataSource database;

    /** Migrations in {@code database}. */
    public Migrations(DataSource database) {
        this.database = database;
    }

    /**
     * Applies what is missing.
     *
     * @return how many scripts were applied
     * @throws MigrationRefused when one fails, was edited after it had been applied, or is older than one already applied;
     *     nothing of that one remains
     */
    public int apply(Schema schema) {
        List<Script> scripts = schema.migrations().stream().map(Script::read).toList();
        int applied = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            History history = History.in(connection, schema.room());
            for (Script script : scripts) {
                applied += applyOnce(connection, history, script) ? 1 : 0;
            }
            refuseNewer(history.applied(), scripts);
            connection.rollback();
        } catch (SQLException e) {
            throw MigrationRefused.byDatabase(schema.room(), e);
        }
        return applied;
    }

    private static boolean applyOnce(Connection connection, History history, Script script) throws SQLException {
        history.lock();
        Map<Integer, String> done = history.applied();
        String checksum = done.get(script.number());
        if (checksum != null) {
            connection.rollback();
            if (!checksum.equals(script.checksum())) {
                throw MigrationRefused.because(
                        script, "was edited after it had been applied; restore it and add a new one");
            }
            return false;
        }
        if (done.keySet().stream().anyMatch(number -> number > script.number())) {
            connection.rollback();
            throw MigrationRefused.because(script, "comes before one that is already applied; give it the next number");
        }
        run(connection, script);
        history.add(script);
        connection.commit();
        return true;
    }

    private static void run(Connection connection, Script script) throws SQLException {
        int position = 0;
        for (String sql : script.statements()) {
            position++;
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                connection.rollback();
                throw MigrationRefused.byDatabase(script, position, e);
            }
        }
    }

    private static void refuseNewer(Map<Integer, String> done, List<Script> scripts) {
        int newest = scripts.stream().mapToInt(Script::number).max().orElse(0);
        if (done.keySet().stream().anyMatch(number -> number > newest)) {
            throw MigrationRefused.because("the tables were made by a newer version of this module; install that one");
        }
    }
}
