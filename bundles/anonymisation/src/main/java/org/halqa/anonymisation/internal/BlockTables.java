// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.Counting.Told;
import org.halqa.anonymisation.internal.Ledger.Standing;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.model.Message;

/** A block as tables of evidence, with the titles that their sources give them; a table whose source is away has none and stays out. */
final class BlockTables {

    private final Map<String, TablePlan> plans = new LinkedHashMap<>();

    private final List<Standing> standing;
    private final Set<String> left;

    /** With the titles of these sources; what stands says which tables a correction changed and which it did not reach. */
    BlockTables(List<Told> told, List<Standing> standing) {
        this.standing = List.copyOf(standing);
        this.left = standing.stream().flatMap(each -> each.left(told).stream()).collect(Collectors.toSet());
        told.forEach(each -> each.plans().forEach(plan -> plans.put(plan.id(), plan)));
    }

    /** A zero is a point as well, so that nobody can tell it from what is hidden. */
    List<Evidence.Table> of(Block block) {
        List<Evidence.Table> tables = new ArrayList<>();
        for (Block.Counted table : block.tables()) {
            TablePlan plan = plans.get(table.id());
            if (plan != null) {
                tables.add(new Evidence.Table(
                        table.id(),
                        title(plan.title(), table),
                        plan.row(),
                        plan.column(),
                        table.columns(),
                        lines(table)));
            }
        }
        return tables;
    }

    /** Wherever a table goes alone, its title says which months are counted together and what was corrected, and when. */
    private Message title(Message plain, Block.Counted table) {
        Message title = table.joined().findAny().isPresent() ? say("table.joined", plain) : plain;
        for (Standing each : standing) {
            Optional<Evidence.Revision> revision = each.revision(table.id());
            if (revision.isPresent()) {
                title = say(
                        "table.corrected",
                        title,
                        revision.get().months(),
                        revision.get().version(),
                        revision.get().day());
            }
        }
        return left.contains(table.id()) ? say("table.left", title) : title;
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Search.MODULE, key, arguments);
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
