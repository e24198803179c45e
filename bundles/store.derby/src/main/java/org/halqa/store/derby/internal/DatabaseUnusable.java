// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database cannot be opened; the message is the sentence for the administrator. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatabaseUnusable(String sentence, SQLException cause) {
        super(sentence, cause);
    }

    static DatabaseUnusable because(SQLException refusal, String name) {
        List<String> states = states(refusal);
        String sentence;
        if (states.contains("XSDB6")) {
            sentence = "Another Halqa already uses the database in " + name + ". Stop that one first (bin/halqa stop).";
        } else if (states.contains("XBCXK") || states.contains("XBM06") || states.contains("XBCX1")) {
            sentence = "The installation key does not open the database in " + name
                    + ". Put back the key file, or give the passphrase, of the first start.";
        } else if (states.contains("XBM0H")
                || states.contains("XBM0A")
                || states.contains("XSDB5")
                || states.contains("XJ041")) {
            sentence = "The database in " + name
                    + " cannot be read or written. Give this user the right to the folder, and check"
                    + " that the disk has room.";
        } else {
            sentence = "The database in " + name + " does not open (Derby says " + states
                    + "). Restore the latest backup.";
        }
        return new DatabaseUnusable(sentence, refusal);
    }

    private static List<String> states(SQLException refusal) {
        List<String> states = new ArrayList<>();
        for (Throwable each : refusal) {
            if (each instanceof SQLException said && said.getSQLState() != null) {
                states.add(said.getSQLState());
            } else if (each.getMessage() != null && each.getMessage().contains("XSDB6")) {
                states.add("XSDB6");
            }
        }
        return states;
    }
}
