// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.internal.evidence.Block.Counted;

/**
 * Released months with what came late. A table is the sum of what was released and of what came late, protected by itself; where
 * that would take a number away, the table is left as it was released. So the two versions together show nothing but a block that
 * is safe alone.
 *
 * @param block the next version
 * @param left ids of tables that are left as they were
 */
public record Correction(Block block, Set<String> left) {

    public Correction {
        left = Set.copyOf(left);
    }

    /**
     * Of these.
     *
     * @param released as readers see it
     * @param late the tables of what came late; tables without anything late are not there
     * @param behind ids of tables that an earlier correction left: what they lack cannot be added any more, so they stay
     */
    public static Correction of(Block released, Block late, Set<String> behind) {
        List<Counted> tables = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>();
        for (Counted table : released.tables()) {
            Optional<Counted> sum = late.table(table.id()).map(more -> Accumulation.sum(List.of(table, more)));
            boolean stays = behind.contains(table.id())
                    || sum.filter(more -> !Accumulation.kept(table, more)).isPresent();
            if (stays) {
                left.add(table.id());
            }
            tables.add(stays ? table : sum.orElse(table));
        }
        return new Correction(new Block(released.first(), released.last(), tables), left);
    }

    /**
     * True when it may leave: it changes something, and nothing that lasts is left as it was.
     *
     * @param lasting ids of tables that always tell the same number of facts
     */
    public boolean worth(Block released, Set<String> lasting) {
        return !block.equals(released) && complete(lasting);
    }

    /** True when none of these tables is left as it was. */
    public boolean complete(Set<String> lasting) {
        return left.stream().noneMatch(lasting::contains);
    }

    /** The tables that a correction did not reach in one of these versions, oldest first, of those that count the same facts. */
    public static Set<String> left(List<Block> versions, Set<String> together) {
        Set<String> left = new LinkedHashSet<>();
        for (int at = 1; at < versions.size(); at++) {
            left.addAll(left(versions.get(at - 1), versions.get(at), together));
        }
        return left;
    }

    private static Set<String> left(Block before, Block after, Set<String> together) {
        Set<String> same = new LinkedHashSet<>();
        for (String id : together) {
            if (Objects.equals(before.table(id), after.table(id))) {
                same.add(id);
            }
        }
        return same.size() < together.size() ? same : Set.of();
    }
}
