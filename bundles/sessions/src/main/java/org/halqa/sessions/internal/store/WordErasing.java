// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halqa.sessions.Erasures.Cause;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jdbi.v3.core.Handle;

/**
 * Destroys the words of sessions: the half that stays, needs, trends, and why one was held outside the dates of the mission. The codes and
 * numbers stay, because figures are counted from them, and the session can be written again under its next key.
 */
public final class WordErasing extends Erasing {

    /** As {@link SealedWords#key} makes them. */
    private static final Pattern KEY = Pattern.compile(KEYS + "([0-9a-f-]{36})(?:\\.(\\d{1,6}))?");

    public WordErasing(Database database, Vault vault) {
        super(Kind.WORDS, database, vault);
    }

    @Override
    Doomed doomed(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Cause cause = row.getBoolean("ending_lost") ? Cause.RESTORE : Cause.RULE;
        return new Doomed(id, row.getString("programme"), SealedWords.key(id, row.getInt("ending_round")), cause);
    }

    @Override
    void doomLost(Handle handle, String key) {
        Matcher name = KEY.matcher(key);
        if (name.matches()) {
            handle.createUpdate(sql("doomLost"))
                    .bind("id", name.group(1))
                    .bind("round", name.group(2) == null ? 0 : Integer.parseInt(name.group(2)))
                    .execute();
        }
    }

    /** Own sessions that hold words, with the day of their last change; empty when it was after the rule last looked. */
    public Map<String, Optional<LocalDate>> lasting(String programme, String facilitator) {
        return inTransaction(handle -> handle
                .createQuery(sql("lasting"))
                .bind("programme", programme)
                .bind("facilitator", facilitator)
                .map((row, context) -> Map.entry(
                        row.getString("id"),
                        Optional.ofNullable(row.getDate("kept_on")).map(java.sql.Date::toLocalDate)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
