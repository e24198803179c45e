// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a database spells the schema of a room: as it spells a name that SQL does not quote. */
final class SchemaName {

    private static final Pattern ROOM = Pattern.compile("[a-z]{1,30}");

    private SchemaName() {}

    static String of(String room, Connection connection) throws SQLException {
        if (!ROOM.matcher(room).matches()) {
            throw new IllegalArgumentException("a room's name is lower-case letters only");
        }
        return spelled(room, connection);
    }

    /** A lower-case name as the database keeps it. */
    static String spelled(String name, Connection connection) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
