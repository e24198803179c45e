// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a factor's words. A factor whose key was destroyed by rule goes on under its next one, {@code round} 1, 2, …: a key that was
 * destroyed is never used again.
 */
record FactorKey(String factor, String programme, int round) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})(?:\\.(\\d{1,6}))?");

    /** From the columns {@code id}, {@code programme} and {@code key_round}. */
    static FactorKey of(ResultSet row) throws SQLException {
        return new FactorKey(row.getString("id"), row.getString("programme"), row.getInt("key_round"));
    }

    /** From its name, without a programme. */
    static Optional<FactorKey> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new FactorKey(
                        parts.group(1), "", parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    static String name(String factor, int round) {
        return factor + (round == 0 ? "" : "." + round);
    }

    String name() {
        return name(factor, round);
    }
}
