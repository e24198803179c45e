// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A roster from a spreadsheet ({@code rosters.write}). All of a file is taken, or nothing of it. Whoever is called the same as
 * somebody on the roster replaces them; nobody is removed. A service; any thread.
 */
@ProviderType
public interface RosterFile {

    /** Most people in one file. */
    int MOST_ROWS = 2_000;

    /**
     * A cell that needs another look.
     *
     * @param row as the spreadsheet shows it, from 1; 0 when it is about the whole file
     * @param letters of the column, or empty when it is about the whole row
     * @param column code of the column, such as {@code zone}; empty when it is about the whole row
     */
    record BadCell(int row, String letters, String column, Message reason) {}

    /**
     * What a file would do, without doing it.
     *
     * @param added how many people are new
     * @param changed how many people are already there and would be replaced
     * @param bad in the order of rows; empty when all of it can be taken
     */
    record Reading(int added, int changed, List<BadCell> bad) {
        public Reading {
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
     * Reads the file again and takes all of it in one transaction; refused when a single cell is bad.
     *
     * @return how many people are new or replaced
     */
    Outcome<Integer> keep(Caller caller, byte[] file);
}
