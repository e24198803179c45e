// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The database cannot be opened; the message is the sentence for the administrator. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String IN_USE = "XSDB6";

    /** The key is of another length, of another database, or missing. */
    private static final Set<String> WRONG_KEY = Set.of("XBCXK", "XBM06", "XBCX1");

    /** A folder that cannot be made, found, read or written. */
    private static final Set<String> OUT_OF_REACH = Set.of("XBM0H", "XBM0A", "XSDB5", "XJ004");

    private static final String REACH =
            "cannot be read or written. Give this user the right to the folder, and check that the disk has room.";

    private DatabaseUnusable(String sentence, Exception cause) {
        super(sentence, cause);
    }

    static DatabaseUnusable because(SQLException refusal, String name) {
        return new DatabaseUnusable("The database in " + name + " " + reason(states(refusal)), refusal);
    }

    static DatabaseUnusable outOfReach(String name, IOException cause) {
        return new DatabaseUnusable("The database in " + name + " " + REACH, cause);
    }

    private static String reason(Set<String> states) {
        if (states.contains(IN_USE)) {
            return "is in use: another Halqa runs on it. Stop that one first (bin/halqa stop).";
        }
        if (states.stream().anyMatch(WRONG_KEY::contains)) {
            return "was made with another installation key. Put back the key file, or give the passphrase, of its first start.";
        }
        if (states.stream().anyMatch(OUT_OF_REACH::contains)) {
            return REACH;
        }
        return "does not open (Derby says " + String.join(", ", states) + "). Restore the latest backup.";
    }

    /** All states in the chain; the one that tells the reason is usually the last. */
    private static Set<String> states(SQLException refusal) {
        Set<String> states = new LinkedHashSet<>();
        for (Throwable each : refusal) {
            if (each instanceof SQLException said) {
                Stream.ofNullable(said.getSQLState()).forEach(states::add);
            } else if (String.valueOf(each.getMessage()).contains(IN_USE)) {
                states.add(IN_USE);
            }
        }
        return states;
    }
}
