// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import org.halqa.sheets.UnreadableSheet.Reason;

/** Reads the first sheet of an XLSX file, or a CSV file in UTF-8. Safe on any thread; keeps nothing. */
public final class SheetReader {

    private final int mostRows;

    /**
     * A reader.
     *
     * @param mostRows filled rows that it reads, the header among them; a file with more is refused
     */
    public SheetReader(int mostRows) {
        this.mostRows = mostRows;
    }

    /** Reads {@code content}, whatever its name claims that it is. */
    public Sheet read(byte[] content) throws UnreadableSheet {
        if (content.length == 0) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        boolean zip =
                content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
        return zip ? XlsxFile.read(content, new Rows(mostRows)) : CsvFile.read(content, new Rows(mostRows));
    }
}
