// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.nio.file.Path;
import org.halqa.store.internal.Migrations;
import org.halqa.store.internal.RoomDatabase;

/** Runs in a JVM of its own: writes rows without end, and says the number of each once it is committed. */
final class Writer {

    static final byte[] KEY = new byte[32];

    private Writer() {}

    /** Folder of the database, folder of the scripts, first number. */
    public static void main(String[] arguments) {
        DerbyDatabase derby = DerbyDatabase.open(arguments[0], KEY);
        new Migrations(derby.dataSource()).apply(scripts(Path.of(arguments[1])));
        RoomDatabase database = new RoomDatabase(derby, "ledger");
        for (int number = Integer.parseInt(arguments[2]); ; number++) {
            int row = number;
            database.inTransaction(connection -> {
                try (var insert = connection.prepareStatement("insert into entry (id, words) values (?, ?)")) {
                    insert.setInt(1, row);
                    insert.setString(2, "words ".repeat(200));
                    insert.executeUpdate();
                }
                try (var insert = connection.prepareStatement("insert into copy (id) values (?)")) {
                    insert.setInt(1, row);
                    return insert.executeUpdate();
                }
            });
            System.out.println(row);
        }
    }

    static Scripts scripts(Path folder) {
        return new Scripts("ledger", folder)
                .write(
                        "001-tables.sql",
                        "create table entry (id int not null primary key, words varchar(2000));"
                                + "create table copy (id int not null primary key);");
    }
}
