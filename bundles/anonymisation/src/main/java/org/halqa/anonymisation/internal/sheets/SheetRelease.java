// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.sheets;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.halqa.anonymisation.internal.numbers.Column;
import org.halqa.anonymisation.internal.numbers.Measure;
import org.halqa.anonymisation.internal.numbers.Microdata;
import org.halqa.anonymisation.internal.numbers.Policy;
import org.halqa.anonymisation.internal.numbers.Request;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.internal.numbers.Sequence;
import org.halqa.anonymisation.spi.SheetSource.Kind;
import org.halqa.anonymisation.spi.SheetSource.Requested;
import org.halqa.anonymisation.spi.SheetSource.Sheets;

/** A survey in the words of the engine. */
final class SheetRelease {

    private static final int ONE = 75;
    private static final int TWO = 90;
    private static final int P = 15;

    private final Sheets sheets;

    SheetRelease(Sheets sheets) {
        this.sheets = sheets;
    }

    /** A new sequence of releases from all sheets; counts are given as they are, not rounded. */
    Sequence sequence(int coordination, int managers) {
        List<Column> columns = sheets.columns().stream()
                .map(column -> column.kind() == Kind.DIMENSION
                        ? Column.dimension(column.name(), column.values())
                        : Column.answer(column.name(), column.values(), column.sensitive()))
                .toList();
        // Those who asked saw how many ballots were cast, and estimates say of how many sheets they are.
        Policy.Known all = new Policy.Known(Map.of(), sheets.rows().size(), true);
        Policy policy = new Policy(coordination, managers, 0, ONE, TWO, P, List.of(), List.of(all), true);
        return new Sequence(new Microdata(columns, sheets.rows()), List.of(), policy);
    }

    /** Every table of the survey, for one audience. */
    Request request(boolean managers) {
        Audience audience = managers ? Audience.N_PLUS_1 : Audience.COORDINATION;
        return new Request(
                sheets.id(),
                audience,
                OptionalInt.empty(),
                sheets.tables().stream().map(SheetRelease::table).toList());
    }

    private static Request.Table table(Requested table) {
        Measure measure =
                switch (table.measure()) {
                    case COUNT -> Measure.count();
                    case ANSWERS -> new Measure(Measure.Kind.ANSWER, table.column(), table.values());
                    case PERCENTAGE -> new Measure(Measure.Kind.PERCENTAGE, table.column(), table.values());
                    case MEAN -> new Measure(Measure.Kind.MEAN, table.column(), List.of());
                };
        return new Request.Table(table.id(), table.dimensions(), measure, Map.of());
    }
}
