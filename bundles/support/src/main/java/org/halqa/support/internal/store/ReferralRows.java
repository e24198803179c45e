// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.support.Referral;
import org.halqa.support.Wording;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.SqlStatement;

/** The addresses of each programme. */
public final class ReferralRows {

    private static final String TAKEN = "23505";

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public ReferralRows(Database database) {
        this.database = database;
    }

    /** An address as it is stored. */
    public record Row(String id, int version, Referral referral) {}

    /** Every address of a programme, in no order. */
    public List<Row> of(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) -> row(row))
                .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        Referral referral = new Referral(
                new Wording(row.getString("name_fr"), row.getString("name_ar")),
                new Wording(row.getString("purpose_fr"), row.getString("purpose_ar")),
                row.getString("phone"),
                new Wording(row.getString("hours_fr"), row.getString("hours_ar")),
                codes(row.getString("languages")),
                codes(row.getString("zones")),
                row.getBoolean("urgent"),
                row.getDate("checked_on").toLocalDate());
        return new Row(row.getString("id"), row.getInt("version"), referral);
    }

    private static List<String> codes(String joined) {
        return Stream.of(joined.split(",")).filter(code -> !code.isEmpty()).toList();
    }

    /** Adds an address, unless one was added with the same key meanwhile. Returns the id of the one that is there. */
    public String add(String programme, String noteKey, Referral referral) {
        Optional<String> there = idOf(programme, noteKey);
        if (there.isPresent()) {
            return there.get();
        }
        String id = UUID.randomUUID().toString();
        try {
            return inTransaction(handle -> {
                bind(handle.createUpdate(sql("add")), programme, id, referral)
                        .bind("noteKey", noteKey)
                        .execute();
                return id;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            return idOf(programme, noteKey).orElseThrow(() -> fault);
        }
    }

    private Optional<String> idOf(String programme, String noteKey) {
        return inTransaction(handle -> handle.createQuery(sql("idByKey"))
                .bind("programme", programme)
                .bind("noteKey", noteKey)
                .mapTo(String.class)
                .findOne());
    }

    /** Replaces an address. False when {@code version} is not the stored one, and then nothing is changed. */
    public boolean change(String programme, String id, int version, Referral referral) {
        return inTransaction(handle -> bind(handle.createUpdate(sql("change")), programme, id, referral)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Takes one out. */
    public void remove(String programme, String id) {
        inTransaction(handle -> handle.createUpdate(sql("remove"))
                .bind("programme", programme)
                .bind("id", id)
                .execute());
    }

    /** Takes all of a programme out. */
    public void removeAll(String programme) {
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, String programme, String id, Referral referral) {
        return statement
                .bind("programme", programme)
                .bind("id", id)
                .bind("nameFr", referral.name().fr())
                .bind("nameAr", referral.name().ar())
                .bind("purposeFr", referral.purpose().fr())
                .bind("purposeAr", referral.purpose().ar())
                .bind("phone", referral.phone())
                .bind("hoursFr", referral.hours().fr())
                .bind("hoursAr", referral.hours().ar())
                .bind("languages", String.join(",", referral.languages()))
                .bind("zones", String.join(",", referral.zones()))
                .bind("urgent", referral.urgent())
                .bind("checkedOn", Date.valueOf(referral.checkedOn()));
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(ReferralRows.class, name);
    }
}
