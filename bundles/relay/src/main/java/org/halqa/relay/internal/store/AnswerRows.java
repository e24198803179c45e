// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.relay.Relay.Step;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table of coordination's answers. */
public final class AnswerRows {

    private static final String TAKEN = "23505";

    private final Database database;
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public AnswerRows(Database database) {
        this.database = database;
    }

    /** All answers of a programme by the id of the released document. */
    public Map<String, Answer> of(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("ofProgramme"))
                .bind("programme", programme)
                .map((row, context) -> answer(row))
                .collect(Collectors.toMap(Answer::released, Function.identity())));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        Map<Step, LocalDate> days = new EnumMap<>(Step.class);
        day(row, "received_on").ifPresent(day -> days.put(Step.RECEIVED, day));
        day(row, "acknowledged_on").ifPresent(day -> days.put(Step.ACKNOWLEDGED, day));
        day(row, "answered_on").ifPresent(day -> days.put(Step.ANSWERED, day));
        day(row, "closed_on").ifPresent(day -> days.put(Step.CLOSED, day));
        return new Answer(
                row.getString("released"),
                row.getInt("version"),
                days,
                row.getString("words_language"),
                row.getString("words"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    /** Stores an answer on top of the version it was made from. False when somebody else was faster. */
    public boolean store(String programme, Answer answer) {
        try {
            return inTransaction(
                    handle -> bind(handle, answer).bind("programme", programme).execute() == 1);
        } catch (StoreFault fault) {
            if (fault.sqlState().equals(Optional.of(TAKEN))) {
                return false;
            }
            throw fault;
        }
    }

    private Update bind(Handle handle, Answer answer) {
        return handle.createUpdate(sql(answer.version() == 0 ? "add" : "change"))
                .bind("released", answer.released())
                .bind("version", answer.version())
                .bind("received", day(answer, Step.RECEIVED))
                .bind("acknowledged", day(answer, Step.ACKNOWLEDGED))
                .bind("answered", day(answer, Step.ANSWERED))
                .bind("closed", day(answer, Step.CLOSED))
                .bind("language", answer.language())
                .bind("words", answer.words());
    }

    private static @Nullable Date day(Answer answer, Step step) {
        LocalDate day = answer.days().get(step);
        return day == null ? null : Date.valueOf(day);
    }

    /** Removes the answers of a programme. */
    public void removeAll(String programme) {
        inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(AnswerRows.class, name);
    }
}
