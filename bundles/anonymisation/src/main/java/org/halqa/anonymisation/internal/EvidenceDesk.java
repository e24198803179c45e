// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.Counting.Told;
import org.halqa.anonymisation.internal.evidence.Accumulation;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Period;
import org.halqa.programme.Programme;

/**
 * Protected tables of the programme to date. What was shown once is frozen; months are added only when they can be protected
 * by themselves and take away nothing that is shown; until then everybody sees the evidence that stands. All kinds of readers get
 * the same months at the same time, protected together.
 */
final class EvidenceDesk {

    /** Reports are due ten working days after a session: a month is counted when they had their time. */
    private static final int DAYS_TO_CLOSE_A_MONTH = 15;

    private final House house;
    private final Ledger ledger;
    private final Counting counting;
    private final PlainFigures figures;

    EvidenceDesk(House house, Ledger ledger, Counting counting, PlainFigures figures) {
        this.house = house;
        this.ledger = ledger;
        this.counting = counting;
        this.figures = figures;
    }

    Evidence of(Caller caller) {
        Audience reader = caller.is(Role.LINE_MANAGER) ? Audience.N_PLUS_1 : Audience.COORDINATION;
        Programme programme = house.programmes().current();
        List<Told> told = counting.told(programme);
        freeze(programme, told);
        List<Ledger.Standing> standing = ledger.standing(programme, reader);
        List<Block> shown = standing.stream().map(Ledger.Standing::block).toList();
        YearMonth first = YearMonth.from(programme.window().from());
        Block sum = shown.isEmpty()
                ? counting.nothing(told, programme, first, lastClosed(programme).orElse(first))
                : Accumulation.of(shown);
        Set<String> drawn = ledger.drawn(programme);
        List<Evidence.Table> plain = figures.tables(programme, drawn);
        return Evidence.of(
                        new Stamp(),
                        Period.ofMonths(sum.first(), sum.last()),
                        Ledger.threshold(programme, reader),
                        Stream.concat(new BlockTables(told, standing).of(sum).stream(), plain.stream())
                                .toList())
                .revised(
                        new Stamp(),
                        standing.stream()
                                .flatMap(each -> each.revisions(changed(programme, each, drawn, plain)).stream())
                                .toList());
    }

    /** Figures that are what they are because of a correction of these months. */
    private Set<String> changed(
            Programme programme, Ledger.Standing standing, Set<String> drawn, List<Evidence.Table> plain) {
        Set<String> before = new HashSet<>(drawn);
        if (!before.removeAll(ledger.added(programme, standing.block()))) {
            return Set.of();
        }
        List<Evidence.Table> without = figures.tables(programme, before);
        return plain.stream()
                .filter(table -> !without.contains(table))
                .map(Evidence.Table::id)
                .collect(Collectors.toSet());
    }

    /**
     * Protects the months that were closed since, and those so far, so that nobody who opens a page has to wait: what is frozen
     * depends on nothing that a reader does.
     */
    void ahead() {
        Programme programme = house.programmes().current();
        List<Told> told = counting.told(programme);
        freeze(programme, told);
        soFar(programme, told);
    }

    /** Freezes the closed months, when they are worth it. */
    private void freeze(Programme programme, List<Told> told) {
        closed(programme, told).ifPresent(blocks -> {
            if (worth(programme, told, of(blocks, Audience.COORDINATION))) {
                Block block = of(blocks, Audience.COORDINATION);
                Set<String> records = fresh(programme, told).stream()
                        .flatMap(each -> each.records(block.first(), block.last()))
                        .collect(Collectors.toSet());
                if (ledger.add(programme, 1, house.clock().today(), blocks, records)) {
                    house.access().add("system", "door.evidence", "evidence/" + block.last());
                }
            }
        });
    }

    /**
     * True when these months can be released after those that were; what coordination would see decides for all. A month that is too
     * small waits for the end of its quarter.
     */
    boolean worth(Programme programme, List<Told> told, Block next) {
        boolean unfinished = fresh(programme, told).stream()
                .anyMatch(each -> each.byMonth()
                        && each.spans(programme, next.first(), next.last()).unfinished());
        return !unfinished && Accumulation.worth(ledger.blocks(programme, Audience.COORDINATION), next, lasting(told));
    }

    /** Tables of which no number may be taken away. */
    static Set<String> lasting(List<Told> told) {
        return told.stream().flatMap(Told::lasting).collect(Collectors.toSet());
    }

    /** A record is counted once, whatever month it was taken to. */
    private List<Told> fresh(Programme programme, List<Told> told) {
        Set<String> counted = ledger.counted(programme);
        return told.stream().map(each -> each.without(counted)).toList();
    }

    /** The months that had their time and were not released yet, as they would be; empty when there are none. */
    Optional<Map<Audience, Block>> closed(Programme programme, List<Told> told) {
        YearMonth from = next(programme);
        return lastClosed(programme)
                .filter(month -> !month.isBefore(from))
                .map(month -> counting.protect(fresh(programme, told), programme, from, month));
    }

    /** All months that were not released yet, up to today; empty when there are none. */
    Optional<Map<Audience, Block>> soFar(Programme programme, List<Told> told) {
        YearMonth from = next(programme);
        YearMonth now = YearMonth.from(house.clock().today());
        YearMonth end = YearMonth.from(programme.window().to());
        YearMonth last = now.isAfter(end) ? end : now;
        return last.isBefore(from)
                ? Optional.empty()
                : Optional.of(counting.protect(fresh(programme, told), programme, from, last));
    }

    private YearMonth next(Programme programme) {
        List<Block> frozen = ledger.blocks(programme, Audience.COORDINATION);
        return frozen.isEmpty()
                ? YearMonth.from(programme.window().from())
                : frozen.get(frozen.size() - 1).last().plusMonths(1);
    }

    static Block of(Map<Audience, Block> blocks, Audience reader) {
        Block block = blocks.get(reader);
        if (block == null) {
            throw new IllegalStateException("months that were not protected for all readers");
        }
        return block;
    }

    /** The last month of the programme that had its time. */
    private Optional<YearMonth> lastClosed(Programme programme) {
        YearMonth closed = YearMonth.from(house.clock().today().minusDays(DAYS_TO_CLOSE_A_MONTH))
                .minusMonths(1);
        YearMonth end = YearMonth.from(programme.window().to());
        YearMonth last = closed.isAfter(end) ? end : closed;
        return last.isBefore(YearMonth.from(programme.window().from())) ? Optional.empty() : Optional.of(last);
    }

    /** The first day on which {@code month} has had its time. */
    static LocalDate closes(YearMonth month) {
        return month.plusMonths(1).atDay(1).plusDays(DAYS_TO_CLOSE_A_MONTH);
    }
}
