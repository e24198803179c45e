// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.util.Map;
import org.halqa.sheets.UnreadableSheet.Reason;

/** Reads an XLSX file, or a CSV file in UTF-8. Safe on any thread; keeps nothing. */
public final class SheetReader {

    private final int mostRows;

    /**
     * A reader.
     *
     * @param mostRows filled rows that it reads of a sheet, the header among them; a file with more is refused
     */
    public SheetReader(int mostRows) {
        this.mostRows = mostRows;
    }

    /** The first sheet of {@code content}, whatever its name claims that it is. */
    public Sheet read(byte[] content) throws UnreadableSheet {
        return isZip(content) ? XlsxFile.read(content, new Rows(mostRows)) : CsvFile.read(content, new Rows(mostRows));
    }

    /**
     * Every sheet that holds something, by its name and in order; at least one. A CSV file is one sheet without a name. Of two
     * sheets with one name, or of one part of the file, the first.
     */
    public Map<String, Sheet> readAll(byte[] content) throws UnreadableSheet {
        return isZip(content)
                ? XlsxFile.readAll(content, () -> new Rows(mostRows))
                : Map.of("", CsvFile.read(content, new Rows(mostRows)));
    }

    private static boolean isZip(byte[] content) throws UnreadableSheet {
        if (content.length == 0) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }
}
