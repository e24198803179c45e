// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table parted by one character; with commas and semicolons, cells may be quoted and hold line ends. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String content, char separator) {
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
            } else if (each == '"' && cell.length() == 0 && separator != '\t') {
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
        rows.removeIf(each -> each.size() == 1 && each.get(0).isBlank());
        return rows;
    }
}
