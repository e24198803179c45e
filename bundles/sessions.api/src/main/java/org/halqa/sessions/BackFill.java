// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Past sessions from a spreadsheet, « saisie a posteriori » (A13; {@code sessions.write}). All of a file is logged, or nothing of
 * it. A service; any thread.
 */
@ProviderType
public interface BackFill {

    /** Most sessions in one file. */
    int MOST_ROWS = 1_000;

    /**
     * A cell that needs another look.
     *
     * @param row as the spreadsheet shows it, from 1; 0 when it is about the whole file
     * @param letters of the column, or empty when it is about the whole row
     * @param column code of the column, such as {@code date} or {@code headcount.TS}; empty when it is about the whole row
     */
    record BadCell(int row, String letters, String column, Message reason) {}

    /**
     * What a file says, without storing it.
     *
     * @param records in the order of their rows; what is in bad cells is left out of them
     * @param bad in the order of rows and columns; empty when all of it can be logged
     */
    record Reading(List<SessionRecord> records, List<BadCell> bad) {
        public Reading {
            records = List.copyOf(records);
            bad = List.copyOf(bad);
        }

        /** How many rows have at least one bad cell. */
        public long badRows() {
            return bad.stream().mapToInt(BadCell::row).distinct().count();
        }
    }

    /** Codes of the columns that a file may have, in the order of a template. */
    List<String> columns();

    /** A dry run over an XLSX or CSV file: everything that would be refused now. Stores nothing. */
    Reading read(Caller caller, byte[] file);

    /**
     * Reads the file again and logs all of it in one transaction, marked as logged after the fact; refused when a single cell is bad.
     * The same {@code key} logs it once. Returns how many sessions there are of it.
     *
     * @param key made by the form, 16 to 50 characters
     */
    Outcome<Integer> keep(Caller caller, byte[] file, String key);
}
