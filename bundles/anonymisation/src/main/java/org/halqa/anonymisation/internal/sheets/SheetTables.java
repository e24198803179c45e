// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.numbers.Answer;
import org.halqa.anonymisation.internal.numbers.Sequence;
import org.halqa.anonymisation.spi.SheetSource.Column;
import org.halqa.anonymisation.spi.SheetSource.Measure;
import org.halqa.anonymisation.spi.SheetSource.Requested;
import org.halqa.anonymisation.spi.SheetSource.Sheets;

/** Protects the tables of a survey for all thresholds of readers together. */
public final class SheetTables {

    private static final String TOTAL = "TOTAL";

    /** An estimate about fewer is noise, whatever the threshold. */
    private static final int LEAST_FOR_AN_ESTIMATE = 10;

    private final Sheets sheets;
    private final Map<String, Column> columns;

    public SheetTables(Sheets sheets) {
        this.sheets = sheets;
        this.columns = sheets.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
    }

    /**
     * What readers of each threshold may see: released one after the other, so that nobody learns more from two of them.
     *
     * @param thresholds the lowest first, which is that of coordination; those of line managers follow
     */
    public Map<Integer, Kept> protect(List<Integer> thresholds) {
        Map<Integer, Kept> kept = new LinkedHashMap<>();
        SheetRelease release = new SheetRelease(sheets);
        Sequence sequence = release.sequence(thresholds.get(0), thresholds.get(thresholds.size() - 1));
        for (int threshold : thresholds) {
            boolean managers = kept.size() > 0;
            List<Answer> answers = sequence.release(release.request(managers));
            List<Evidence.Table> tables = new ArrayList<>();
            for (int at = 0; at < answers.size(); at++) {
                tables.add(table(sheets.tables().get(at), answers.get(at)));
            }
            kept.put(threshold, new Kept(sheets.period(), threshold, tables, estimates(threshold)));
        }
        return kept;
    }

    private List<Evidence.Estimate> estimates(int threshold) {
        int least = Math.max(LEAST_FOR_AN_ESTIMATE, threshold);
        return sheets.estimates().stream()
                .filter(each -> each.n().stream().allMatch(n -> n >= least))
                .map(each -> new Evidence.Estimate(each.id(), each.label(), each.n()))
                .toList();
    }

    private Evidence.Table table(Requested table, Answer answer) {
        int decimals = table.measure() == Measure.MEAN ? 1 : 0;
        Map<List<String>, OptionalInt> values = new HashMap<>();
        answer.cells()
                .forEach(cell -> values.put(
                        cell.at(),
                        cell.value()
                                .map(value -> OptionalInt.of(value.movePointRight(decimals)
                                        .setScale(0, RoundingMode.UNNECESSARY)
                                        .intValueExact()))
                                .orElse(OptionalInt.empty())));
        List<String> across = codes(table, 1);
        List<Evidence.Line> lines = codes(table, 0).stream()
                .map(row -> new Evidence.Line(
                        row,
                        across.stream()
                                .map(column -> new Evidence.Cell(
                                        values.getOrDefault(at(table, row, column), OptionalInt.empty())))
                                .toList()))
                .toList();
        return new Evidence.Table(
                id(table),
                table.title(),
                dimension(table, 0),
                dimension(table, 1),
                across,
                lines,
                measure(table.measure()),
                decimals);
    }

    /** What a table is called once it has left. */
    static String id(Requested table) {
        return "sheets." + table.id();
    }

    private static List<String> at(Requested table, String row, String column) {
        List<String> at = new ArrayList<>();
        for (String code : List.of(row, column).subList(0, table.dimensions().size())) {
            at.add(code.equals(TOTAL) ? "ALL" : code);
        }
        return at;
    }

    private List<String> codes(Requested table, int at) {
        List<String> codes = new ArrayList<>();
        Column column = columns.get(dimension(table, at));
        if (column != null) {
            codes.addAll(column.values());
        }
        codes.add(TOTAL);
        return codes;
    }

    private static String dimension(Requested table, int at) {
        return at < table.dimensions().size() ? table.dimensions().get(at) : "";
    }

    private static Evidence.Measure measure(Measure measure) {
        return switch (measure) {
            case COUNT, ANSWERS -> Evidence.Measure.COUNT;
            case PERCENTAGE -> Evidence.Measure.PERCENTAGE;
            case MEAN -> Evidence.Measure.MEAN;
        };
    }
}
