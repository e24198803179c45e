// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.halqa.anonymisation.internal.exchange.Specification.require;

import java.util.HashSet;
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
            column(column);
        }
        for (Hierarchy hierarchy : specification.hierarchies()) {
            hierarchy(hierarchy);
        }
        for (List<String> structure : specification.policy().structures()) {
            require(structure.stream().allMatch(this::groups), "a structure of what is no dimension or answer");
        }
        for (var known : specification.policy().known()) {
            require(known.where().keySet().stream().allMatch(this::groups), "a population by what is no column");
            where(known.where());
        }
        for (Request release : specification.releases()) {
            require(
                    release.tables().stream().map(Request.Table::id).distinct().count()
                            == release.tables().size(),
                    "two tables of one id in release " + release.id());
            for (Request.Table table : release.tables()) {
                table(table);
            }
        }
    }

    private void column(Column column) throws BadInput {
        boolean magnitude = column.role() == Column.Role.MAGNITUDE;
        require(magnitude || !column.values().isEmpty(), "column " + column.name() + " without values");
        require(
                !magnitude || groups(column.contributor()),
                "magnitude " + column.name() + " without a column of its contributors");
        require(
                column.values().stream().distinct().count() == column.values().size(),
                "a value twice in column " + column.name());
        require(
                !column.values().contains("") && !column.values().contains(Hierarchy.ALL),
                "column " + column.name() + " has a value that is empty or " + Hierarchy.ALL);
    }

    private void hierarchy(Hierarchy hierarchy) throws BadInput {
        require(groups(hierarchy.column()), "a hierarchy of what is no column");
        Set<String> names = new HashSet<>(Set.of(hierarchy.column(), Hierarchy.ALL));
        for (Hierarchy.Level level : hierarchy.levels()) {
            require(names.add(level.name()), "two levels of one name above " + hierarchy.column());
            require(
                    level.parents().keySet().containsAll(of(hierarchy.column()).values()),
                    "a level above " + hierarchy.column() + " that misses a value");
            require(
                    !level.parents().containsValue(Hierarchy.ALL),
                    "a group above " + hierarchy.column() + " is called " + Hierarchy.ALL);
        }
    }

    /** True for what people can be grouped by. */
    private boolean groups(String name) {
        Column column = columns.get(name);
        return column != null && column.role() != Column.Role.MAGNITUDE;
    }

    private Column of(String name) throws BadInput {
        Column column = columns.get(name);
        if (column == null) {
            throw new BadInput("no column " + name);
        }
        return column;
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
        for (String name : table.dims()) {
            require(!columns.containsKey(name) || groups(name), "a table by a magnitude: " + name);
        }
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
