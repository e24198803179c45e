// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.reporting.Block;
import org.halqa.reporting.Report;

/**
 * One number of one table, with what it is about.
 *
 * @param table id of the table
 * @param title what is counted, in words
 * @param row its row
 * @param column its column; with an empty dimension when the table has only one
 * @param value empty when it is withheld
 */
record Fact(String table, String title, Place row, Place column, Evidence.Measure measure, Optional<BigDecimal> value) {

    private static final String TOTAL = "TOTAL";

    /** A row or a column: what it is one of, its code and its name. */
    record Place(String dimension, String code, String label) {

        boolean total() {
            return code.equals(TOTAL) && !dimension.isEmpty();
        }
    }

    /** True when other numbers of the same table add up to it: a program that adds would count twice. */
    boolean total() {
        return row.total() || column.total();
    }

    /** Its places that say something. */
    List<Place> places() {
        return Stream.of(row, column)
                .filter(place -> !place.dimension().isEmpty())
                .toList();
    }

    /** All numbers of a report, each table once, in reading order. */
    static List<Fact> of(Report report, Wording words) {
        return tables(report).stream()
                .flatMap(figures -> of(figures, words).stream())
                .toList();
    }

    /** The tables of a report, each once, whether they stand alone or beside a drawing. */
    static List<Block.Figures> tables(Report report) {
        return report.blocks().stream().flatMap(Fact::figures).distinct().toList();
    }

    private static Stream<Block.Figures> figures(Block block) {
        if (block instanceof Block.Figures figures) {
            return Stream.of(figures);
        }
        return block instanceof Block.Chart chart ? Stream.of(chart.figures()) : Stream.empty();
    }

    /** The numbers of one table. */
    static List<Fact> of(Block.Figures figures, Wording words) {
        Evidence.Table table = figures.table();
        String title = words.say(table.title());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Place row = new Place(
                    table.rowDimension(),
                    table.rows().get(i).code(),
                    words.say(figures.rows().get(i)));
            for (int j = 0; j < table.columns().size(); j++) {
                Place column = new Place(
                        table.columnDimension(),
                        table.columns().get(j),
                        words.say(figures.columns().get(j)));
                facts.add(new Fact(table.id(), title, row, column, table.measure(), figures.number(i, j)));
            }
        }
        return facts;
    }
}
