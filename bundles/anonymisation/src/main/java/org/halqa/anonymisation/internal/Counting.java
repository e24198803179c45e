// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.evidence.Protection;
import org.halqa.anonymisation.internal.evidence.Shape;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.model.Message;
import org.halqa.model.Period;
import org.halqa.model.Zone;
import org.halqa.programme.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the sources for their facts and has them counted and protected. A source that fails keeps the door shut. */
final class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,60}");

    private final Supplier<List<FactSource>> sources;

    Counting(Supplier<List<FactSource>> sources) {
        this.sources = sources;
    }

    /** A protected block and the plans that it was counted by. */
    record Count(Block block, Map<String, TablePlan> plans) {

        /** {@code sum} as tables of evidence: a zero is a point as well, so that nobody can tell it from what is hidden. */
        List<Evidence.Table> tables(Block sum) {
            List<Evidence.Table> tables = new ArrayList<>();
            for (Block.Counted table : sum.tables()) {
                TablePlan plan = plans.get(table.id());
                if (plan != null) {
                    tables.add(new Evidence.Table(
                            table.id(), plan.title(), plan.row(), plan.column(), table.columns(), lines(table)));
                }
            }
            return tables;
        }

        private static List<Evidence.Line> lines(Block.Counted table) {
            return table.rows().stream()
                    .map(row -> new Evidence.Line(
                            row.code(),
                            row.values().stream()
                                    .map(value ->
                                            new Evidence.Cell(value > 0 ? OptionalInt.of(value) : OptionalInt.empty()))
                                    .toList()))
                    .toList();
        }
    }

    /**
     * What one source has to say.
     *
     * @param source its id
     * @param plans its tables
     * @param facts all of them
     */
    record Told(String source, List<TablePlan> plans, List<Fact> facts) {

        List<Fact> within(YearMonth first, YearMonth last) {
            Period months = Period.ofMonths(first, last);
            return facts.stream().filter(fact -> months.contains(fact.day())).toList();
        }
    }

    /** What all sources in force have to say. */
    List<Told> told(Programme programme) {
        Map<String, FactSource> inForce = new LinkedHashMap<>();
        sources.get().forEach(source -> inForce.put(source.id(), source));
        return inForce.entrySet().stream()
                .map(entry -> asked(
                        entry.getKey(),
                        () -> new Told(entry.getKey(), entry.getValue().tables(), facts(entry.getValue(), programme))))
                .toList();
    }

    Count count(Programme programme, YearMonth first, YearMonth last, int threshold) {
        return count(told(programme), programme, first, last, threshold);
    }

    Count count(List<Told> all, Programme programme, YearMonth first, YearMonth last, int threshold) {
        List<Block.Counted> tables = new ArrayList<>();
        Map<String, TablePlan> plans = new LinkedHashMap<>();
        for (Told told : all) {
            Block block = asked(told.source(), () -> {
                Shape shape = new Shape(told.plans(), told.facts(), zones(programme));
                return Protection.protect(shape, first, last, told.within(first, last), threshold);
            });
            tables.addAll(block.tables());
            told.plans().forEach(plan -> plans.put(plan.id(), plan));
        }
        return new Count(new Block(first, last, tables), plans);
    }

    /** The door is shut when a source fails; what it said is not repeated. */
    private static <T> T asked(String source, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            LOG.warn("Source of facts {} failed: {}", source, e.getClass().getName());
            throw new DoorClosed(Message.of(Search.MODULE, "closed.source"));
        }
    }

    private static List<Fact> facts(FactSource source, Programme programme) {
        List<Fact> facts = source.facts(programme.id());
        boolean sane = facts.stream()
                .flatMap(fact -> fact.dimensions().values().stream())
                .flatMap(List::stream)
                .allMatch(code -> CODE.matcher(code).matches() && !code.equals(Block.TOTAL));
        if (!sane) {
            throw new IllegalStateException("a code of a fact is not a code");
        }
        return facts;
    }

    private static Map<String, List<String>> zones(Programme programme) {
        return Map.of("zone", programme.zones().stream().map(Zone::code).toList());
    }
}
