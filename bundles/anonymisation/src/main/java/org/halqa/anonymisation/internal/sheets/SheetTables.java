// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Evidence;
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

    /** What readers of each threshold may see. */
    public Map<Integer, Kept> protect(List<Integer> thresholds) {
        Map<Integer, Kept> kept = new LinkedHashMap<>();
        for (int threshold : thresholds) {
            List<Evidence.Table> tables = sheets.tables().stream()
                    .map(table -> table(table, threshold))
                    .toList();
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

    /** Only the number of all sheets is shown, where there are enough. */
    private Evidence.Table table(Requested table, int threshold) {
        int all = sheets.rows().size();
        boolean shown =
                table.measure() == Measure.COUNT && table.dimensions().stream().noneMatch(this::answer);
        List<String> rows = codes(table, 0);
        List<String> across = codes(table, 1);
        List<Evidence.Line> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add(new Evidence.Line(
                    row,
                    across.stream()
                            .map(column -> new Evidence.Cell(
                                    shown && all >= threshold && row.equals(TOTAL) && column.equals(TOTAL)
                                            ? OptionalInt.of(all)
                                            : OptionalInt.empty()))
                            .toList()));
        }
        return new Evidence.Table(
                "sheets." + table.id(),
                table.title(),
                dimension(table, 0),
                dimension(table, 1),
                across,
                lines,
                measure(table.measure()),
                table.measure() == Measure.MEAN ? 1 : 0);
    }

    private boolean answer(String name) {
        Column column = columns.get(name);
        return column != null && column.kind() != org.halqa.anonymisation.spi.SheetSource.Kind.DIMENSION;
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
