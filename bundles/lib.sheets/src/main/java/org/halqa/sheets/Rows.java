// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.sheets.Sheet.Line;
import org.halqa.sheets.UnreadableSheet.Reason;

/** Gathers rows within limits. */
final class Rows {

    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 20_000;

    /** Characters of all cells. A file of a few kilobytes can say one long text in each of them. */
    static final int MOST_TEXT = 8_000_000;

    private final int most;
    private final List<Line> lines = new ArrayList<>();
    private long text;

    Rows(int most) {
        this.most = most;
    }

    void add(int number, List<String> cells) throws UnreadableSheet {
        List<String> stripped = cells.stream().map(String::strip).toList();
        if (stripped.stream().allMatch(String::isEmpty)) {
            return;
        }
        text += stripped.stream().mapToLong(String::length).sum();
        if (lines.size() == most
                || text > MOST_TEXT
                || cells.size() > MOST_COLUMNS
                || stripped.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new UnreadableSheet(Reason.SIZE);
        }
        lines.add(new Line(number, stripped));
    }

    Sheet sheet(boolean since1904) throws UnreadableSheet {
        return filled(since1904).orElseThrow(() -> new UnreadableSheet(Reason.EMPTY));
    }

    /** Empty when no row holds anything. */
    Optional<Sheet> filled(boolean since1904) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Sheet(since1904, lines));
    }
}
