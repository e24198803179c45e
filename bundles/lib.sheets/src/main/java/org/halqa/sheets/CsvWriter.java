// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a CSV file as spreadsheet programs of this country open it: with the mark by which they know UTF-8, and the separator that
 * French ones expect.
 */
public final class CsvWriter {

    private CsvWriter() {}

    /** The file; every cell is quoted. */
    public static byte[] write(List<List<String>> rows) {
        return write(rows, ";", "\uFEFF");
    }

    /** The same as RFC 4180 has it, for programs: commas, and no mark. */
    public static byte[] plain(List<List<String>> rows) {
        return write(rows, ",", "");
    }

    private static byte[] write(List<List<String>> rows, String separator, String mark) {
        return rows.stream()
                .map(row -> row.stream().map(CsvWriter::quoted).collect(Collectors.joining(separator, "", "\r\n")))
                .collect(Collectors.joining("", mark, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
