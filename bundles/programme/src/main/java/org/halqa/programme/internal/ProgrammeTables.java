// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.halqa.model.Period;
import org.halqa.programme.Edit;
import org.halqa.programme.Programme;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The programmes of this installation: at most the contracted one and the fictional one. One transaction. */
final class ProgrammeTables {

    private final Handle handle;

    ProgrammeTables(Handle handle) {
        this.handle = handle;
    }

    /** A programme and whether it was written to its end: a demo that was interrupted was not. */
    record Row(Programme programme, boolean whole) {}

    /** Changes with every change of anything here, so that readers know when to read again. */
    long revision() {
        return query("revision").mapTo(Long.class).one();
    }

    /** Every programme, the fictional one first. */
    List<Row> all() {
        return query("current").map((row, context) -> read(row)).list();
    }

    void insert(Programme programme, boolean whole) {
        Update update = update("insert")
                .bind("id", programme.id())
                .bind("demo", programme.demo())
                .bind("whole", whole)
                .bind("reference", programme.reference())
                .bind("starts", Date.valueOf(programme.window().from()))
                .bind("ends", Date.valueOf(programme.window().to()))
                .bind("days", programme.days())
                .bind("sessionsMin", programme.sessionsMin())
                .bind("sessionsMax", programme.sessionsMax())
                .bind("threshold", programme.threshold())
                .bind("managerThreshold", programme.managerThreshold());
        Words.bind(Words.bind(update, "title", programme.title()), "contract", programme.contract())
                .execute();
        new StructureTables(handle, programme).insert();
        touch();
    }

    /** False when somebody else was faster, or when a threshold would go down. */
    boolean change(Edit edit) {
        int changed = Words.bind(update("change"), "title", edit.title())
                .bind("programme", edit.programme())
                .bind("version", edit.version())
                .bind("ends", Date.valueOf(edit.last().atEndOfMonth()))
                .bind("days", edit.days())
                .bind("sessionsMin", edit.sessionsMin())
                .bind("sessionsMax", edit.sessionsMax())
                .bind("threshold", edit.threshold())
                .bind("managerThreshold", edit.managerThreshold())
                .execute();
        touch();
        return changed == 1;
    }

    void complete(String id) {
        update("complete").bind("id", id).execute();
        touch();
    }

    void delete(String id) {
        update("delete").bind("id", id).execute();
        touch();
    }

    void touch() {
        update("touch").execute();
    }

    private Row read(ResultSet row) throws SQLException {
        StructureRows structure = new StructureRows(handle, row.getString("id"));
        Programme programme = new Programme(
                row.getString("id"),
                row.getBoolean("demo"),
                row.getString("reference"),
                Words.read(row, "title"),
                Words.read(row, "contract"),
                new Period(
                        row.getDate("starts").toLocalDate(), row.getDate("ends").toLocalDate()),
                row.getBigDecimal("days"),
                row.getInt("sessions_min"),
                row.getInt("sessions_max"),
                row.getInt("threshold"),
                row.getInt("manager_threshold"),
                structure.zones(),
                structure.organisations(),
                structure.projects(),
                structure.history(),
                row.getInt("version"));
        return new Row(programme, row.getBoolean("whole"));
    }

    private Query query(String statement) {
        return handle.createQuery(Words.sql(ProgrammeTables.class, statement));
    }

    private Update update(String statement) {
        return handle.createUpdate(Words.sql(ProgrammeTables.class, statement));
    }
}
