// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values with a header line; quotes as in RFC 4180. */
final class CsvRows {

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** All records that are not empty lines. */
    static List<List<String>> read(String text) throws BadInput {
        CsvRows reader = new CsvRows(text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            List<String> row = reader.row();
            if (row.size() > 1 || !row.get(0).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() throws BadInput {
        List<String> row = new ArrayList<>();
        while (true) {
            row.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) != ',') {
                break;
            }
            at++;
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return row;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws BadInput {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw new BadInput("a quote of the microdata is never closed");
            }
            value.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    throw new BadInput("something follows a closed quote of the microdata");
                }
                return value.toString();
            }
            value.append('"');
            at++;
        }
    }
}
