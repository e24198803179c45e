// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The tables of a room cannot be brought up to date; the message says which script and why. */
public final class MigrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Class of the SQL states of syntax and access rules, whose messages speak of the script and not of stored data. */
    private static final String ABOUT_THE_SCRIPT = "42";

    private MigrationRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static MigrationRefused because(String reason) {
        return new MigrationRefused(reason, null);
    }

    static MigrationRefused because(Script script, String reason) {
        return new MigrationRefused(script.name() + " " + reason, null);
    }

    static MigrationRefused byDatabase(Script script, int position, SQLException said) {
        return new MigrationRefused("statement " + position + " of " + script.name() + " failed: " + words(said), null);
    }

    static MigrationRefused byDatabase(String room, SQLException said) {
        return new MigrationRefused("the database refused the migrations of room " + room + ": " + words(said), null);
    }

    private static String words(SQLException said) {
        String state = DatabaseRefusal.state(said);
        return state.startsWith(ABOUT_THE_SCRIPT) ? state + " " + said.getMessage() : "SQL state " + state;
    }
}
