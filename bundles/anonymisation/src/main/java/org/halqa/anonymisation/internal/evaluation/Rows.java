// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table parted by one character; cells may be quoted and hold line ends. With tabs most writers quote nothing, so that
 * quotes there are only marks of a cell when no quote in the whole table stands otherwise.
 */
final class Rows {

    private Rows() {}

    static boolean blank(List<String> row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    /** All rows, blank ones too. */
    static List<List<String>> of(String content, char separator) {
        boolean quotes = separator != '\t' || quotes(content);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < content.length(); at++) {
            char each = content.charAt(at);
            if (quoted) {
                boolean twice = each == '"' && at + 1 < content.length() && content.charAt(at + 1) == '"';
                quoted = each != '"' || twice;
                if (quoted) {
                    cell.append(each);
                }
                at += twice ? 1 : 0;
            } else if (each == '"' && cell.length() == 0 && quotes) {
                quoted = true;
            } else if (each == separator || each == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (each == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (each != '\r') {
                cell.append(each);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /** True when each quote stands around a whole cell, or twice inside such a cell. */
    private static boolean quotes(String table) {
        boolean quoted = false;
        boolean begins = true;
        for (int at = 0; at < table.length(); at++) {
            char each = table.charAt(at);
            char next = at + 1 < table.length() ? table.charAt(at + 1) : '\n';
            if (each != '"') {
                begins = !quoted && (each == '\t' || each == '\n');
            } else if (!quoted && begins) {
                quoted = true;
            } else if (quoted && next == '"') {
                at++;
            } else if (quoted && (next == '\t' || next == '\n' || next == '\r')) {
                quoted = false;
            } else {
                return false;
            }
        }
        return !quoted;
    }
}
