// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.evidence.FactTables;
import org.halqa.anonymisation.internal.evidence.MonthSpans;
import org.halqa.anonymisation.internal.evidence.Shape;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
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

/**
 * Asks the sources for their facts and has them counted and protected. A source that fails keeps the door shut. What was
 * protected last is remembered, so that the same facts are not protected again for the next page; one for all desks.
 */
final class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,60}");

    /** The closed months, and those so far, of a few sources. */
    private static final int REMEMBERED = 8;

    private final Supplier<List<FactSource>> sources;
    private final Map<Work, Map<Audience, Block>> done = new LinkedHashMap<>();

    Counting(Supplier<List<FactSource>> sources) {
        this.sources = sources;
    }

    /** What the tables of some facts depend on. */
    private record Work(String source, Shape shape, List<Fact> facts, boolean late, int coordination, int managers) {

        Map<Audience, Block> done() {
            return new FactTables(shape, late).protect(facts, coordination, managers);
        }
    }

    /**
     * What one source has to say.
     *
     * @param source its id
     * @param plans its tables
     * @param facts all of them
     * @param counted records that are not to be counted again
     */
    record Told(String source, List<TablePlan> plans, List<Fact> facts, Set<String> counted) {

        List<Fact> within(YearMonth first, YearMonth last) {
            Period months = Period.ofMonths(first, last);
            return facts.stream()
                    .filter(fact -> months.contains(fact.day()) && !counted.contains(record(fact)))
                    .toList();
        }

        /** Facts of these months that a release of these records counts: what came late is not in its numbers. */
        List<Fact> released(YearMonth first, YearMonth last, Set<String> records) {
            return within(first, last).stream()
                    .filter(fact -> fact.record().isEmpty() || records.contains(record(fact)))
                    .toList();
        }

        /** The same without the facts of these records. */
        Told without(Set<String> records) {
            return new Told(source, plans, facts, records);
        }

        /** Records of these months; facts that cannot be told from others have none. */
        Stream<String> records(YearMonth first, YearMonth last) {
            return within(first, last).stream()
                    .filter(fact -> !fact.record().isEmpty())
                    .map(this::record);
        }

        /** What came into these months since records were counted. */
        List<Fact> late(YearMonth first, YearMonth last) {
            return within(first, last).stream()
                    .filter(fact -> !fact.record().isEmpty())
                    .toList();
        }

        private String record(Fact fact) {
            return source + '/' + fact.record();
        }

        Set<String> tables() {
            return plans.stream().map(TablePlan::id).collect(Collectors.toSet());
        }

        /** Tables of one dimension of which every number is to last: all but those of what was spoken of. */
        Stream<String> lasting() {
            return plans.stream()
                    .filter(plan -> plan.column().isEmpty() && !Shape.spoken(plan))
                    .map(TablePlan::id);
        }

        Shape shape(Programme programme, MonthSpans spans) {
            List<String> zones = programme.zones().stream().map(Zone::code).toList();
            return Shape.of(plans, facts, Map.of("zone", zones), spans);
        }

        /** The same without the tables of what groups spoke of. */
        Told unspoken() {
            return new Told(
                    source, plans.stream().filter(plan -> !Shape.spoken(plan)).toList(), facts, counted);
        }

        /** True when a table tells months apart. */
        boolean byMonth() {
            return plans.stream().anyMatch(Shape::byMonth);
        }

        /** Months as every reader can see them: the higher threshold decides. */
        MonthSpans spans(Programme programme, YearMonth first, YearMonth last) {
            YearMonth end = YearMonth.from(programme.window().to());
            return MonthSpans.of(
                    within(first, last), first, last, end, FactTables.highest(programme.managerThreshold()));
        }
    }

    /** What all sources in force have to say. */
    List<Told> told(Programme programme) {
        Map<String, FactSource> inForce = new LinkedHashMap<>();
        sources.get().forEach(source -> inForce.put(source.id(), source));
        return inForce.entrySet().stream()
                .map(entry -> asked(
                        entry.getKey(),
                        () -> new Told(
                                entry.getKey(),
                                entry.getValue().tables(),
                                facts(entry.getValue(), programme),
                                Set.of())))
                .toList();
    }

    /** These months, protected for all kinds of readers together. Whoever asks while somebody else has it done waits for that. */
    synchronized Map<Audience, Block> protect(List<Told> all, Programme programme, YearMonth first, YearMonth last) {
        List<Work> works = new ArrayList<>();
        for (Told told : all) {
            works.add(asked(
                    told.source(),
                    () -> new Work(
                            told.source(),
                            told.shape(programme, told.spans(programme, first, last)),
                            told.within(first, last),
                            false,
                            programme.threshold(),
                            programme.managerThreshold())));
        }
        return together(works, first, last);
    }

    /**
     * What came late for released months, protected by itself for all kinds of readers together, its months as they were released. A
     * source of which nothing came has no tables. What was spoken of is not looked at: its tables stay as they were released, and what
     * else may be shown must not depend on it.
     *
     * @param all without what is counted
     */
    synchronized Map<Audience, Block> protectLate(List<Told> all, Programme programme, Block released) {
        List<Work> works = new ArrayList<>();
        for (Told each : all) {
            Told told = each.unspoken();
            List<Fact> late = told.late(released.first(), released.last());
            if (!late.isEmpty()) {
                MonthSpans spans = MonthSpans.of(released.only(told.tables()));
                works.add(asked(
                        told.source(),
                        () -> new Work(
                                told.source(),
                                told.shape(programme, spans),
                                late,
                                true,
                                programme.threshold(),
                                programme.managerThreshold())));
            }
        }
        return together(works, released.first(), released.last());
    }

    private Map<Audience, Block> together(List<Work> works, YearMonth first, YearMonth last) {
        Map<Audience, List<Block.Counted>> tables = new EnumMap<>(Audience.class);
        for (Work work : works) {
            asked(work.source(), () -> remembered(work))
                    .forEach((reader, block) -> tables.computeIfAbsent(reader, key -> new ArrayList<>())
                            .addAll(block.tables()));
        }
        Map<Audience, Block> blocks = new EnumMap<>(Audience.class);
        for (Audience reader : Audience.values()) {
            blocks.put(reader, new Block(first, last, tables.getOrDefault(reader, List.of())));
        }
        return blocks;
    }

    private Map<Audience, Block> remembered(Work work) {
        Map<Audience, Block> known = done.remove(work);
        Map<Audience, Block> blocks = known == null ? work.done() : known;
        done.put(work, blocks);
        if (done.size() > REMEMBERED) {
            done.remove(done.keySet().iterator().next());
        }
        return blocks;
    }

    /** Forgets what it remembers. */
    synchronized void forget() {
        done.clear();
    }

    /** The tables of these months with every number hidden. */
    Block nothing(List<Told> all, Programme programme, YearMonth first, YearMonth last) {
        return new Block(
                first,
                last,
                all.stream()
                        .flatMap(told -> asked(told.source(), () -> new FactTables(
                                                told.shape(programme, told.spans(programme, first, last)))
                                        .nothing())
                                .tables()
                                .stream())
                        .toList());
    }

    /** The door is shut when a source fails, or was built for other questions than these; what it said is not repeated. */
    private static <T> T asked(String source, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError e) {
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
}
