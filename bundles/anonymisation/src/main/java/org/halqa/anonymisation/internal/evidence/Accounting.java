// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Disclosure.Reason;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.internal.evidence.Block.Row;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;

/**
 * Says of a protected table why its cells are withheld, from the facts as they are now. It asks what each cell is about and
 * not what {@link Protection} did, so a cell that is withheld for no reason of its own is one that protects others.
 */
public final class Accounting {

    private final TablePlan plan;
    private final List<Fact> facts;
    private final int threshold;

    /**
     * Of one table.
     *
     * @param plan that it was counted by
     * @param facts of the block
     * @param threshold of its readers
     */
    public Accounting(TablePlan plan, List<Fact> facts, int threshold) {
        this.plan = plan;
        this.facts = List.copyOf(facts);
        this.threshold = threshold;
    }

    /** What became of {@code table}. */
    public Disclosure.Table of(Counted table) {
        Map<Reason, Integer> withheld = new EnumMap<>(Reason.class);
        int shown = 0;
        int smallest = Integer.MAX_VALUE;
        for (Row row : table.rows()) {
            for (int at = 0; at < table.columns().size(); at++) {
                int value = row.values().get(at);
                if (value > 0) {
                    shown++;
                    int people =
                            tally(row.code(), table.columns().get(at), true).people();
                    smallest = Math.min(smallest, Math.max(people, value));
                } else {
                    withheld.merge(reason(row.code(), table.columns().get(at)), 1, Integer::sum);
                }
            }
        }
        OptionalInt least = shown == 0 ? OptionalInt.empty() : OptionalInt.of(smallest);
        return new Disclosure.Table(plan.title(), shown, withheld, least);
    }

    private Reason reason(String row, String column) {
        boolean spoken = spoken(plan.row(), row) || spoken(plan.column(), column);
        return new Rule(threshold)
                .withheld(spoken, tally(row, column, true), tally(row, column, false))
                .orElse(Reason.PROTECTS_OTHERS);
    }

    /** Facts of a cell, or those that are in the same groups and did not speak of it. */
    private Tally tally(String row, String column, boolean counted) {
        Tally tally = new Tally();
        facts.stream()
                .filter(fact -> asks(plan.row()) || has(fact, plan.row(), row))
                .filter(fact -> asks(plan.column()) || has(fact, plan.column(), column))
                .filter(fact -> counted == (has(fact, plan.row(), row) && has(fact, plan.column(), column)))
                .forEach(tally::add);
        return tally;
    }

    /** True when a fact may have several of its codes, so that having one is an answer and no group. */
    private static boolean asks(String dimension) {
        return dimension.equals(Shape.SPOKEN);
    }

    private static boolean spoken(String dimension, String code) {
        return asks(dimension) && !code.equals(Block.TOTAL);
    }

    private static boolean has(Fact fact, String dimension, String code) {
        return code.equals(Block.TOTAL) || Dimensions.has(fact, dimension, code);
    }
}
