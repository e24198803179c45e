// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * A table of numbers as a reader sees it.
 *
 * @param title its caption
 * @param rows its cells; empty where a number is withheld
 * @param sums whether the last row and, with more than one column, the last column are totals
 */
public record Grid(String title, List<List<OptionalInt>> rows, boolean sums) {

    /** The tables of a page. */
    public static List<Grid> of(Page page) {
        return page.document().select("table.h-table").stream().map(Grid::read).toList();
    }

    private static Grid read(Element table) {
        List<List<OptionalInt>> rows = table.select("tbody tr").stream()
                .map(row -> row.select("td").stream().map(Grid::cell).toList())
                .toList();
        return new Grid(
                table.select("caption").text(),
                rows,
                table.select("tbody tr:last-child th").text().equals("Total"));
    }

    private static OptionalInt cell(Element cell) {
        if (cell.hasClass("supp")) {
            if (!cell.ownText().equals("·")) {
                throw new AssertionError("a withheld cell says " + cell.text());
            }
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(cell.text().replaceAll("[^0-9-]", "")));
    }

    /** All numbers that are shown. */
    public List<Integer> shown() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .toList();
    }

    /** Whether a number is withheld. */
    public boolean withholds() {
        return rows.stream().flatMap(List::stream).anyMatch(OptionalInt::isEmpty);
    }

    /** True for what groups spoke of: one session counts for several themes, so that only rows add up. */
    public boolean spoken() {
        return title.toLowerCase(Locale.ROOT).contains("thème");
    }

    /** What somebody knows who reads both tables, which have the same rows and columns. */
    public Grid and(Grid other) {
        List<List<OptionalInt>> both = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<OptionalInt> line = new ArrayList<>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                OptionalInt mine = rows.get(row).get(column);
                OptionalInt theirs = other.rows.get(row).get(column);
                if (mine.isPresent() && theirs.isPresent() && mine.getAsInt() != theirs.getAsInt()) {
                    throw new AssertionError(title + " says " + mine + " and " + theirs);
                }
                line.add(mine.isPresent() ? mine : theirs);
            }
            both.add(line);
        }
        return new Grid(title, both, sums);
    }

    /**
     * Rows and columns in which a subtraction from the total tells what is behind a point: one point alone, or several with less than
     * {@code least} sessions between them. What adds up without the points are zeros, and tells nothing.
     */
    public List<String> tellingLines(int least) {
        List<List<OptionalInt>> lines = new ArrayList<>();
        int columns = rows.get(0).size();
        for (int at = 0; at < columns && !spoken(); at++) {
            int column = at;
            lines.add(rows.stream().map(row -> row.get(column)).toList());
        }
        if (columns > 1) {
            lines.addAll(rows);
        }
        return lines.stream()
                .filter(line -> tells(line, least))
                .map(line -> title + ": " + line)
                .toList();
    }

    private static boolean tells(List<OptionalInt> line, int least) {
        OptionalInt total = line.get(line.size() - 1);
        if (total.isEmpty()) {
            return false;
        }
        List<OptionalInt> parts = line.subList(0, line.size() - 1);
        int shown = parts.stream().flatMapToInt(OptionalInt::stream).sum();
        long points = parts.stream().filter(OptionalInt::isEmpty).count();
        int behind = total.getAsInt() - shown;
        return behind > 0 && (points < 2 || behind < least);
    }
}
