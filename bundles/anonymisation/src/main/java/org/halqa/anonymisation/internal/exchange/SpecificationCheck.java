// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.halqa.anonymisation.internal.exchange.Specification.require;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.anonymisation.internal.numbers.Column;
import org.halqa.anonymisation.internal.numbers.Hierarchy;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request;

/** Whether what a SPEC says fits together. A table of a column that there is not is no fault: it is refused as a table. */
final class SpecificationCheck {

    private final Specification specification;
    private final Map<String, Column> columns;

    SpecificationCheck(Specification specification) throws BadInput {
        this.specification = specification;
        long names =
                specification.columns().stream().map(Column::name).distinct().count();
        require(names == specification.columns().size() && names > 0, "no columns");
        this.columns = specification.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
    }

    void sound() throws BadInput {
        for (Column column : specification.columns()) {
            boolean magnitude = column.role() == Column.Role.MAGNITUDE;
            require(magnitude || !column.values().isEmpty(), "a column without values");
            require(!magnitude || columns.containsKey(column.contributor()), "a magnitude without a contributor");
            require(
                    column.values().stream().distinct().count()
                            == column.values().size(),
                    "a value twice");
        }
        for (Hierarchy hierarchy : specification.hierarchies()) {
            Column column = columns.get(hierarchy.column());
            require(column != null, "a hierarchy of no column");
            for (Hierarchy.Level level : hierarchy.levels()) {
                require(
                        column == null || level.parents().keySet().containsAll(column.values()),
                        "a level that misses a value");
            }
        }
        for (List<String> structure : specification.policy().structures()) {
            require(columns.keySet().containsAll(structure), "a structure of no column");
        }
        for (var known : specification.policy().known()) {
            where(known.where());
        }
        for (Request release : specification.releases()) {
            for (Request.Table table : release.tables()) {
                table(table);
            }
        }
    }

    private void where(Map<String, Set<String>> where) throws BadInput {
        for (Map.Entry<String, Set<String>> entry : where.entrySet()) {
            Column column = columns.get(entry.getKey());
            require(
                    column == null || column.values().containsAll(entry.getValue()),
                    "a filter on a value that there is not");
        }
    }

    private void table(Request.Table table) throws BadInput {
        where(table.where());
        Column measured = columns.get(table.measure().column());
        require(table.dims().stream().distinct().count() == table.dims().size(), "a dimension twice");
        if (measured == null) {
            return;
        }
        boolean sum = table.measure().kind() == Kind.SUM;
        require(sum == (measured.role() == Column.Role.MAGNITUDE), "a measure that does not fit its column");
        require(sum || measured.values().containsAll(table.measure().values()), "values that count but do not exist");
        if (table.measure().kind() == Kind.MEAN) {
            for (String value : measured.values()) {
                require(value.matches("-?\\d{1,9}(\\.\\d{1,6})?"), "a mean of what is no number");
            }
        }
    }
}
