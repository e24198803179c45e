// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a draft. Words for a part whose key was destroyed by rule go on under the next one, {@code round} 1, 2, …: a key that was destroyed is
 * never used again.
 */
record DraftKey(String draft, String programme, int round) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})(?:\\.(\\d{1,6}))?");

    /** From the columns {@code id}, {@code programme} and {@code key_round}. */
    static DraftKey of(ResultSet row) throws SQLException {
        return new DraftKey(row.getString("id"), row.getString("programme"), row.getInt("key_round"));
    }

    /** From its name, without a programme. */
    static Optional<DraftKey> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(
                        new DraftKey(parts.group(1), "", parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    static String name(String draft, int round) {
        return draft + (round == 0 ? "" : "." + round);
    }

    String name() {
        return name(draft, round);
    }
}
