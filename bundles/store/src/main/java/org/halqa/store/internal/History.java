// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** The table, in a room's own schema, of the scripts that were applied to it. */
final class History {

    private static final String TABLE = "halqa_migration";

    private final Connection connection;

    private History(Connection connection) {
        this.connection = connection;
    }

    /** The history of {@code room}; its schema and this table are made when they are missing. */
    static History in(Connection connection, String room) throws SQLException {
        String schema = SchemaName.of(room, connection);
        String table = SchemaName.spelled(TABLE, connection);
        History history = new History(connection);
        // Quoted: the name of a room may be a reserved word, as IDENTITY is in Derby.
        history.make(
                "create schema \"" + schema + "\"",
                () -> connection.getMetaData().getSchemas(null, schema));
        connection.setSchema(schema);
        history.make(
                "create table " + TABLE
                        + " (number int not null primary key, name varchar(100) not null, checksum varchar(64) not null)",
                () -> connection.getMetaData().getTables(null, schema, table, null));
        return history;
    }

    /** Makes what is not there yet; somebody else may be doing the same. */
    private void make(String sql, Lookup there) throws SQLException {
        if (there.succeeds()) {
            return;
        }
        try {
            execute(sql);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            if (!there.succeeds()) {
                throw e;
            }
        }
    }

    /** Until the transaction ends, nobody else migrates this room. */
    void lock() throws SQLException {
        execute("lock table " + TABLE + " in exclusive mode");
    }

    /** Number and checksum of each script that was applied. */
    Map<Integer, String> applied() throws SQLException {
        Map<Integer, String> applied = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number, checksum from " + TABLE)) {
            while (rows.next()) {
                applied.put(rows.getInt("number"), rows.getString("checksum"));
            }
        }
        return applied;
    }

    void add(Script script) throws SQLException {
        String sql = "insert into " + TABLE + " (number, name, checksum) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, script.number());
            insert.setString(2, script.name());
            insert.setString(3, script.checksum());
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @FunctionalInterface
    private interface Lookup {

        ResultSet rows() throws SQLException;

        default boolean succeeds() throws SQLException {
            try (ResultSet rows = rows()) {
                return rows.next();
            }
        }
    }
}
