// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.halqa.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * A chart in the shape that an office program wants: names along an axis, and series. Totals are left out; what is withheld has no
 * number at all, so that nothing of it is in the file. Immutable.
 *
 * @param names along the axis
 * @param series one for each colour
 * @param colours six hexadecimal digits each, for the series in turn; they differ in lightness, so that none is needed to read a chart
 */
public record ChartSeries(List<String> names, List<One> series, List<String> colours) {

    private static final String TOTAL = "TOTAL";
    private static final int MOST_LINES = 6;
    private static final List<String> PARTS = List.of("1F4D43", "E5A52F", "33557E", "92BBA9", "9B3527", "5F6C67");
    private static final List<String> AROUND_A_MIDDLE = List.of("8A4A10", "E0B070", "DAD8CC", "7FB8C4", "14506B");

    /** Copies what it is given. */
    public ChartSeries {
        names = List.copyOf(names);
        series = List.copyOf(series);
        colours = List.copyOf(colours);
    }

    /** A series; {@code numbers} has as many entries as there are names, null where one is withheld. */
    public record One(String name, @Nullable Double[] numbers) {}

    /** The series of {@code chart}; empty for bands, which office programs do not have, and for more lines than can be told apart. */
    public static Optional<ChartSeries> of(Block.Chart chart, Function<Message, String> say) {
        return switch (chart.kind()) {
            case HEAT -> Optional.empty();
            case BARS -> Optional.of(whole(chart.figures(), say));
            case LINES -> Optional.of(byRow(chart.figures(), say)).filter(lines -> lines.series.size() <= MOST_LINES);
            case DIVERGING ->
                Optional.of(byColumn(chart.figures(), say, AROUND_A_MIDDLE).withoutGaps());
            default -> Optional.of(byColumn(chart.figures(), say, PARTS));
        };
    }

    /** Shares of a whole say something false where a part is withheld: nothing of such a whole is left. */
    private ChartSeries withoutGaps() {
        List<One> kept = series.stream()
                .map(one -> {
                    @Nullable Double[] numbers = one.numbers().clone();
                    for (int i = 0; i < numbers.length; i++) {
                        int name = i;
                        if (series.stream().anyMatch(each -> each.numbers()[name] == null)) {
                            numbers[i] = null;
                        }
                    }
                    return new One(one.name(), numbers);
                })
                .toList();
        return new ChartSeries(names, kept, colours);
    }

    /** The colour of the series at {@code index}. */
    public String colour(int index) {
        return colours.get(index % colours.size());
    }

    /** True for the code of a row or column of totals. */
    public static boolean total(String code) {
        return code.equals(TOTAL);
    }

    /** Rows along the axis; a series for each column. */
    private static ChartSeries byColumn(Block.Figures figures, Function<Message, String> say, List<String> colours) {
        return of(figures, say, parts(figures.table().columns()), colours);
    }

    /** Rows along the axis; one series: the total of each row, or its only column. */
    private static ChartSeries whole(Block.Figures figures, Function<Message, String> say) {
        return of(figures, say, List.of(figures.columns().size() - 1), PARTS);
    }

    /** Columns along the axis; a series for each row. */
    private static ChartSeries byRow(Block.Figures figures, Function<Message, String> say) {
        List<Integer> columns = parts(figures.table().columns());
        return new ChartSeries(
                columns.stream()
                        .map(column -> say.apply(figures.columns().get(column)))
                        .toList(),
                rows(figures).stream()
                        .map(row -> new One(
                                say.apply(figures.rows().get(row)),
                                numbers(columns, column -> figures.number(row, column))))
                        .toList(),
                PARTS);
    }

    private static ChartSeries of(
            Block.Figures figures, Function<Message, String> say, List<Integer> columns, List<String> colours) {
        List<Integer> rows = rows(figures);
        return new ChartSeries(
                rows.stream().map(row -> say.apply(figures.rows().get(row))).toList(),
                columns.stream()
                        .map(column -> new One(
                                say.apply(figures.columns().get(column)),
                                numbers(rows, row -> figures.number(row, column))))
                        .toList(),
                colours);
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
