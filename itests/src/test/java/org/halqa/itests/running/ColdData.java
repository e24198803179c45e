// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.store.Vault;
import org.halqa.store.derby.internal.DerbyDatabase;
import org.halqa.store.internal.Hkdf;
import org.halqa.store.internal.KeyFile;
import org.halqa.store.internal.RoomDatabase;
import org.halqa.store.internal.SealedVault;
import org.halqa.store.internal.ShareFile;

/** A stopped installation, read without Halqa by somebody who has its disk, its keys, this program, and all the time in the world. */
public final class ColdData {

    private static final String SEALED = "[A-Za-z0-9+/]{40,}={0,2}";

    /** No id is shorter; codes are. */
    private static final int ID = 12;

    private ColdData() {}

    private record Row(String table, List<String> cells) {}

    /** Every text of every table, and what opens of those that are sealed. */
    public static List<String> texts(Path database, Path keys) {
        byte[] key = new KeyFile(keys).key(Optional.empty());
        try (DerbyDatabase engine = DerbyDatabase.open(database.toString(), Hkdf.derive(key, "derby"));
                ShareFile shares = ShareFile.in(keys);
                Connection connection = engine.dataSource().getConnection()) {
            connection.setAutoCommit(true);
            List<Row> rows = rows(connection);
            Vault vault = new SealedVault(new RoomDatabase(engine, "vault"), Hkdf.derive(key, "vault"), shares);
            Stream<String> plain = rows.stream().flatMap(row -> row.cells().stream());
            return Stream.concat(plain, opened(vault, rows)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet found = about.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add("\"" + found.getString("TABLE_SCHEM") + "\".\"" + found.getString("TABLE_NAME") + "\"");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (String table : tables) {
            try (var statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select * from " + table)) {
                while (found.next()) {
                    rows.add(new Row(table, cells(found)));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String cell = row.getString(column);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** A record's name ends with something that stands in its row. */
    private static Stream<String> opened(Vault vault, List<Row> rows) {
        Map<String, List<String>> names = rows.stream()
                .filter(row -> row.table().endsWith(".\"RECORD_KEY\""))
                .map(row -> row.cells().get(0))
                .flatMap(name -> Arrays.stream(name.split("[/.]"))
                        .filter(part -> part.length() >= ID)
                        .map(part -> Map.entry(part, name)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Vault.Piece> pieces = rows.stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.matches(SEALED))
                        .flatMap(cell -> row.cells().stream()
                                .flatMap(id -> names.getOrDefault(id, List.of()).stream())
                                .distinct()
                                .map(name -> new Vault.Piece(
                                        name, Base64.getDecoder().decode(decodable(cell))))))
                .toList();
        return vault.openAll(pieces).stream()
                .flatMap(Optional::stream)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What only looks like sealed letters may have a length that no bytes have. */
    private static String decodable(String letters) {
        String bare = letters.replace("=", "");
        return bare.length() % 4 == 1 ? bare.substring(1) : bare;
    }
}
