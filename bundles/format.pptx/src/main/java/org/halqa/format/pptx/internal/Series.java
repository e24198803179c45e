// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart in the shape that a chart program wants: names along an axis, and series. Totals are left out; what is
 * withheld has no number at all, so that nothing of it is in the workbook.
 *
 * @param names along the axis
 * @param series one for each colour
 */
record Series(List<String> names, List<One> series) {

    private static final String TOTAL = "TOTAL";

    /** A series; {@code numbers} has as many entries as there are names, null where one is withheld. */
    record One(String name, @Nullable Double[] numbers) {}

    /** True for the code of a row or column of totals. */
    static boolean total(String code) {
        return code.equals(TOTAL);
    }

    /** Rows along the axis; a series for each column. */
    static Series byColumn(Block.Figures figures, Function<Message, String> say) {
        return of(figures, say, parts(figures.table().columns()));
    }

    /** Rows along the axis; one series: the total of each row, or its only column. */
    static Series whole(Block.Figures figures, Function<Message, String> say) {
        return of(figures, say, List.of(figures.columns().size() - 1));
    }

    /** Columns along the axis; a series for each row. */
    static Series byRow(Block.Figures figures, Function<Message, String> say) {
        List<Integer> columns = parts(figures.table().columns());
        return new Series(
                columns.stream()
                        .map(column -> say.apply(figures.columns().get(column)))
                        .toList(),
                rows(figures).stream()
                        .map(row -> new One(
                                say.apply(figures.rows().get(row)),
                                numbers(columns, column -> figures.number(row, column))))
                        .toList());
    }

    private static Series of(Block.Figures figures, Function<Message, String> say, List<Integer> columns) {
        List<Integer> rows = rows(figures);
        return new Series(
                rows.stream().map(row -> say.apply(figures.rows().get(row))).toList(),
                columns.stream()
                        .map(column -> new One(
                                say.apply(figures.columns().get(column)),
                                numbers(rows, row -> figures.number(row, column))))
                        .toList());
    }

    private static List<Integer> rows(Block.Figures figures) {
        return parts(figures.table().rows().stream().map(row -> row.code()).toList());
    }

    private static List<Integer> parts(List<String> codes) {
        List<Integer> parts = IntStream.range(0, codes.size())
                .filter(i -> !total(codes.get(i)))
                .boxed()
                .toList();
        return parts.isEmpty() ? IntStream.range(0, codes.size()).boxed().toList() : parts;
    }

    private static @Nullable Double[] numbers(List<Integer> places, Function<Integer, Optional<BigDecimal>> number) {
        @Nullable Double[] numbers = new Double[places.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] =
                    number.apply(places.get(i)).map(BigDecimal::doubleValue).orElse(null);
        }
        return numbers;
    }
}
