// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One sheet of a file, as rows of text.
 *
 * @param since1904 true when its numbers of days count from 1 January 1904
 * @param lines rows in which at least one cell is filled, in order
 */
public record Sheet(boolean since1904, List<Line> lines) {

    private static final Pattern SERIAL = Pattern.compile("\\d{1,6}(?:\\.\\d{1,20})?(?:E-?\\d)?");
    private static final int SECONDS_A_DAY = 86_400;

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param cells text of each cell, without space at its ends; empty for an empty one
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, from 0; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The letters of a column, from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The day that a spreadsheet keeps as a number of days; empty when {@code cell} is none. */
    public Optional<LocalDate> day(String cell) {
        if (!SERIAL.matcher(cell).matches()) {
            return Optional.empty();
        }
        long days = (long) Double.parseDouble(cell);
        LocalDate origin = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        try {
            return Optional.of(origin.plusDays(days));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    /** The hour that a spreadsheet keeps as a fraction of a day, to the minute; empty when {@code cell} is none. */
    public static Optional<LocalTime> hour(String cell) {
        if (!SERIAL.matcher(cell).matches() || !cell.contains(".")) {
            return Optional.empty();
        }
        double part = Double.parseDouble(cell) % 1;
        long minutes = Math.round(part * SECONDS_A_DAY / 60) % (24 * 60);
        return Optional.of(LocalTime.MIDNIGHT.plusMinutes(minutes));
    }
}
