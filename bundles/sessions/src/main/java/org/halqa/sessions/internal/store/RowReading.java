// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.util.function.UnaryOperator;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.SessionRecord.Frame;
import org.halqa.sessions.internal.store.Choices.Choice;
import org.jdbi.v3.core.statement.StatementContext;

/** From rows to records. */
final class RowReading {

    private RowReading() {}

    static Choice choice(ResultSet row, StatementContext context) throws SQLException {
        return new Choice(
                row.getString("session_id"), row.getString("kind"), row.getString("code"), row.getInt("people"));
    }

    /**
     * A session as it lies in its row: words sealed, the half that stays beside it.
     *
     * @param round which of the session's keys they are sealed under
     */
    record SealedSession(KeptSession session, int round, String internal) {}

    static SealedSession session(ResultSet row, Choices choices) throws SQLException {
        String id = row.getString("id");
        KeptSession sealed =
                new KeptSession(id, row.getString("programme"), row.getInt("version"), record(id, row, choices));
        return new SealedSession(sealed, row.getInt("key_round"), row.getString("internal_half"));
    }

    private static SessionRecord record(String id, ResultSet row, Choices choices) throws SQLException {
        Time start = row.getTime("starts_at");
        return new SessionRecord(
                row.getString("session_type"),
                row.getString("group_mode"),
                row.getDate("held_on").toLocalDate(),
                start == null ? null : start.toLocalTime(),
                row.getString("time_zone"),
                row.getInt("minutes"),
                row.getString("zone_code"),
                row.getString("audience"),
                choices.codes(id, Choices.LANGUAGE),
                choices.headcount(id),
                choices.codes(id, Choices.ORGANISATION),
                choices.codes(id, Choices.THEME),
                new Frame(
                        row.getBoolean("frame_set"),
                        row.getBoolean("voluntary"),
                        row.getBoolean("external_facilitator")),
                row.getBoolean("after_the_fact"),
                row.getString("words_language"),
                row.getString("needs"),
                row.getString("trends"),
                row.getString("outside_reason"),
                row.getBoolean("silent"),
                InternalHalf.EMPTY);
    }

    /** The same record with its words sealed or opened. */
    static SessionRecord reworded(SessionRecord record, UnaryOperator<String> change, InternalHalf internal) {
        return new SessionRecord(
                record.type(),
                record.mode(),
                record.date(),
                record.start(),
                record.timeZone(),
                record.minutes(),
                record.zone(),
                record.audience(),
                record.languages(),
                record.headcount(),
                record.organisations(),
                record.themes(),
                record.frame(),
                record.afterTheFact(),
                record.language(),
                change.apply(record.needs()),
                change.apply(record.trends()),
                change.apply(record.outsideReason()),
                record.silent(),
                internal);
    }
}
