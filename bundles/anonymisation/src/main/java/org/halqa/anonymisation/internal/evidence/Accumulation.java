// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.internal.evidence.Block.Row;

/**
 * The sum of blocks. A number is shown when every block that has its cell shows it; so two sums never differ by more than
 * what a block shows by itself.
 */
public final class Accumulation {

    /** Each block decides what can ever be added to, so it waits until half of what is counted is shown. */
    private static final double OPEN_ENOUGH = 0.5;

    private Accumulation() {}

    /** All of {@code blocks}, which follow each other, as one. */
    public static Block of(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        List<Counted> tables = new ArrayList<>();
        for (Counted table : last.tables()) {
            List<Counted> same = blocks.stream()
                    .flatMap(block -> block.tables().stream())
                    .filter(each -> each.id().equals(table.id()))
                    .toList();
            if (same.size() == blocks.size()) {
                tables.add(sum(same));
            }
        }
        return new Block(blocks.get(0).first(), last.last(), tables);
    }

    /**
     * True when the sum with {@code next} shows half of what it counts, and all that {@code blocks} show of tables that last.
     *
     * @param lasting ids of tables of which no number may be taken away; of others, one that is not shown in a block is lost
     */
    public static boolean worth(List<Block> blocks, Block next, Set<String> lasting) {
        List<Block> longer = new ArrayList<>(blocks);
        longer.add(next);
        Block after = of(longer);
        boolean kept = blocks.isEmpty()
                || of(blocks).tables().stream()
                        .filter(table -> lasting.contains(table.id()))
                        .allMatch(table -> kept(table, after));
        return next.shown() > 0 && after.openness() >= OPEN_ENOUGH && kept;
    }

    private static boolean kept(Counted before, Block after) {
        return after.table(before.id()).filter(now -> kept(before, now)).isPresent();
    }

    /** True when a number that {@code before} shows is shown in {@code after}, too. */
    static boolean kept(Counted before, Counted after) {
        for (Row row : before.rows()) {
            for (String column : before.columns()) {
                boolean shown = value(before, row.code(), column).orElse(Block.HIDDEN) > 0;
                if (shown && value(after, row.code(), column).orElse(Block.HIDDEN) == Block.HIDDEN) {
                    return false;
                }
            }
        }
        return true;
    }

    static Counted sum(List<Counted> tables) {
        List<String> columns = union(tables.stream().map(Counted::columns).toList());
        List<String> rows = union(tables.stream()
                .map(table -> table.rows().stream().map(Row::code).toList())
                .toList());
        List<Row> lines = rows.stream()
                .map(row -> new Row(
                        row,
                        columns.stream().map(column -> sum(tables, row, column)).toList()))
                .toList();
        return new Counted(tables.get(0).id(), columns, lines);
    }

    private static int sum(List<Counted> tables, String row, String column) {
        int sum = 0;
        for (Counted table : tables) {
            int value = value(table, row, column).orElse(0);
            if (value == Block.HIDDEN) {
                return Block.HIDDEN;
            }
            sum += value;
        }
        return sum;
    }

    private static Optional<Integer> value(Counted table, String row, String column) {
        int at = table.columns().indexOf(column);
        return table.rows().stream()
                .filter(each -> each.code().equals(row) && at >= 0)
                .findFirst()
                .map(each -> each.values().get(at));
    }

    /** All codes in their order, totals last. */
    private static List<String> union(List<List<String>> codes) {
        Set<String> all = new LinkedHashSet<>();
        codes.forEach(all::addAll);
        all.remove(Block.TOTAL);
        all.add(Block.TOTAL);
        return List.copyOf(all);
    }
}
