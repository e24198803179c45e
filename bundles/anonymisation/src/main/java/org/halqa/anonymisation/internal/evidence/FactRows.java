// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.halqa.anonymisation.internal.numbers.Column;
import org.halqa.anonymisation.internal.numbers.Measure;
import org.halqa.anonymisation.internal.numbers.Microdata;
import org.halqa.anonymisation.spi.Fact;

/**
 * Facts as rows of the engine: a dimension that adds up is a column, and each code of any other dimension is a question that every
 * fact answers with yes or no.
 */
final class FactRows {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Shape shape;

    FactRows(Shape shape) {
        this.shape = shape;
    }

    Microdata of(List<Fact> facts) {
        List<Column> columns = new ArrayList<>();
        new TreeMap<>(shape.codes()).forEach((dimension, codes) -> {
            if (shape.additive().contains(dimension)) {
                columns.add(Column.dimension(dimension, codes));
            } else {
                codes.forEach(code -> columns.add(
                        new Column(question(dimension, code), Column.Role.ANSWER, List.of(YES, NO), false, false, "")));
            }
        });
        List<List<String>> rows = facts.stream()
                .map(this::row)
                .sorted((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)))
                .toList();
        return new Microdata(columns, rows);
    }

    /** In the order of the columns. The order of facts means nothing, so rows are sorted and the same facts give the same tables. */
    private List<String> row(Fact fact) {
        List<String> row = new ArrayList<>();
        new TreeMap<>(shape.codes()).forEach((dimension, codes) -> {
            List<String> own = shape.codes(fact, dimension);
            if (shape.additive().contains(dimension)) {
                row.add(own.get(0));
            } else {
                codes.forEach(code -> row.add(own.contains(code) ? YES : NO));
            }
        });
        return row;
    }

    /** Facts that have this code. */
    static Measure having(String dimension, String code) {
        return new Measure(Measure.Kind.ANSWER, question(dimension, code), List.of(YES));
    }

    private static String question(String dimension, String code) {
        return dimension + '=' + code;
    }
}
