// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.sql.SQLException;
import org.halqa.store.StoreFault;
import org.jspecify.annotations.Nullable;

/** What a database said, found and stripped of stored values: engines quote the value that did not fit. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /** The refusal behind {@code thrown}, even when a library wrapped it; null when there is none. */
    static @Nullable SQLException in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException said) {
                return said;
            }
        }
        return null;
    }

    static String state(SQLException said) {
        return said.getSQLState() == null ? "" : said.getSQLState();
    }

    /** A fault with the state and the place of {@code said}, and none of its words. */
    static StoreFault fault(String room, SQLException said) {
        SQLException bare = new SQLException("SQL state " + state(said), state(said), said.getErrorCode());
        bare.setStackTrace(said.getStackTrace());
        return new StoreFault("the database refused work of room " + room, bare);
    }
}
