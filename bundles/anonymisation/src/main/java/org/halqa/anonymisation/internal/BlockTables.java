// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.Counting.Told;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.model.Message;

/** A block as tables of evidence, with the titles that their sources give them; a table whose source is away has none and stays out. */
final class BlockTables {

    private final Map<String, TablePlan> plans = new LinkedHashMap<>();

    private final Set<String> left;

    /** With the titles of these sources; {@code left} tables are those that a correction did not reach. */
    BlockTables(List<Told> told, Set<String> left) {
        this.left = Set.copyOf(left);
        told.forEach(each -> each.plans().forEach(plan -> plans.put(plan.id(), plan)));
    }

    /** A zero is a point as well, so that nobody can tell it from what is hidden. Months that are counted together are named in the title. */
    List<Evidence.Table> of(Block block) {
        List<Evidence.Table> tables = new ArrayList<>();
        for (Block.Counted table : block.tables()) {
            TablePlan plan = plans.get(table.id());
            if (plan != null) {
                Message title = plan.title();
                title = table.joined().findAny().isPresent() ? say("table.joined", title) : title;
                title = left.contains(table.id()) ? say("table.left", title) : title;
                tables.add(new Evidence.Table(
                        table.id(), title, plan.row(), plan.column(), table.columns(), lines(table)));
            }
        }
        return tables;
    }

    private static Message say(String key, Message title) {
        return Message.of(Search.MODULE, key, title);
    }

    private static List<Evidence.Line> lines(Block.Counted table) {
        return table.rows().stream()
                .map(row -> new Evidence.Line(
                        row.code(), row.values().stream().map(BlockTables::cell).toList()))
                .toList();
    }

    private static Evidence.Cell cell(int value) {
        return new Evidence.Cell(value > 0 ? OptionalInt.of(value) : OptionalInt.empty());
    }
}
