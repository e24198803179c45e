// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.texts.Texts;

/** The numbers of a chart with their names, totals left out, in the language of the reader. */
final class Data {

    private static final String TOTAL = "TOTAL";

    private final Block.Figures figures;
    private final Texts texts;
    private final Locale language;
    private final List<Integer> rows;
    private final List<Integer> columns;

    Data(Block.Figures figures, Texts texts, Locale language) {
        this.figures = figures;
        this.texts = texts;
        this.language = language;
        this.rows = parts(figures.table().rows().stream().map(row -> row.code()).toList());
        this.columns = parts(figures.table().columns());
    }

    /** Places of what is no total; all of them when there is nothing else. */
    private static List<Integer> parts(List<String> codes) {
        List<Integer> parts = IntStream.range(0, codes.size())
                .filter(i -> !codes.get(i).equals(TOTAL))
                .boxed()
                .toList();
        return parts.isEmpty() ? IntStream.range(0, codes.size()).boxed().toList() : parts;
    }

    int rows() {
        return rows.size();
    }

    int columns() {
        return columns.size();
    }

    String row(int row) {
        return say(figures.rows().get(rows.get(row)));
    }

    String rowCode(int row) {
        return figures.table().rows().get(rows.get(row)).code();
    }

    String column(int column) {
        return say(figures.columns().get(columns.get(column)));
    }

    String columnCode(int column) {
        return figures.table().columns().get(columns.get(column));
    }

    /** The number of a cell; empty when it is withheld. */
    OptionalDouble value(int row, int column) {
        return real(number(rows.get(row), columns.get(column)));
    }

    /** The number of a row as a whole: its total, or its only column. */
    OptionalDouble whole(int row) {
        return real(number(rows.get(row), figures.columns().size() - 1));
    }

    /** The largest of the numbers that are shown; 1 when there is none. */
    double largest() {
        return shown().map(most -> Math.max(most, 1)).max().orElse(1);
    }

    /** The smallest of them; 1 when there is none. */
    double smallest() {
        return shown().min().orElse(1);
    }

    private DoubleStream shown() {
        return IntStream.range(0, rows())
                .boxed()
                .flatMap(row -> IntStream.range(0, columns()).mapToObj(column -> value(row, column)))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }

    /** A number in words. */
    String say(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return texts.number(plain.scale() < 0 ? plain.setScale(0) : plain, language);
    }

    String say(Message message) {
        return texts.say(message, language);
    }

    private Optional<BigDecimal> number(int row, int column) {
        return figures.number(row, column);
    }

    private static OptionalDouble real(Optional<BigDecimal> number) {
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }
}
