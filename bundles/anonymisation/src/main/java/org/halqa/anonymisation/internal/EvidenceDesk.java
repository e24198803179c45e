// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.evidence.Accumulation;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.evidence.BlockFile;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Period;
import org.halqa.programme.Programme;

/**
 * Protected tables of the programme to date. What was shown once is frozen; months are added only when they can be protected
 * by themselves and take away nothing that is shown; until then everybody sees the evidence that stands.
 */
final class EvidenceDesk {

    /** Reports are due ten working days after a session: a month is counted when they had their time. */
    private static final int DAYS_TO_CLOSE_A_MONTH = 15;

    private final House house;
    private final EvidenceRows rows;
    private final Counting counting;
    private final PlainFigures figures;

    EvidenceDesk(House house, EvidenceRows rows, Counting counting, PlainFigures figures) {
        this.house = house;
        this.rows = rows;
        this.counting = counting;
        this.figures = figures;
    }

    Evidence of(Caller caller) {
        Programme programme = house.programmes().current();
        int threshold = caller.is(Role.LINE_MANAGER) ? programme.managerThreshold() : programme.threshold();
        List<Block> frozen = frozen(programme, threshold);
        YearMonth first = YearMonth.from(programme.window().from());
        YearMonth from =
                frozen.isEmpty() ? first : frozen.get(frozen.size() - 1).last().plusMonths(1);
        Optional<YearMonth> closed = lastClosed(programme).filter(month -> !month.isBefore(from));
        Counting.Count count = counting.count(programme, from, closed.orElse(from), threshold);
        List<Block> shown = new ArrayList<>(frozen);
        if (closed.isPresent() && Accumulation.worth(frozen, count.block())) {
            shown = freeze(programme, threshold, count.block());
        }
        YearMonth last = closed.orElse(from);
        Block sum = shown.isEmpty() ? Accumulation.nothing(count.block(), first, last) : Accumulation.of(shown);
        return Evidence.of(
                new Stamp(),
                Period.ofMonths(sum.first(), sum.last()),
                threshold,
                Stream.concat(count.tables(sum).stream(), figures.tables(programme).stream())
                        .toList());
    }

    /** What stands once this block is frozen, by us or by somebody faster. */
    private List<Block> freeze(Programme programme, int threshold, Block block) {
        String month = block.last().toString();
        rows.freeze(programme.id(), month, threshold, house.clock().today(), BlockFile.write(block));
        house.access().add("system", "door.evidence", "evidence/" + month + "-" + threshold);
        return frozen(programme, threshold);
    }

    /** What has been shown to readers of {@code threshold}, oldest first. */
    List<Block> frozen(Programme programme, int threshold) {
        return rows.blocks(programme.id(), threshold).stream()
                .map(Verified::orClosed)
                .map(row -> BlockFile.read(row.canonical()))
                .toList();
    }

    /** The last month of the programme that had its time. */
    Optional<YearMonth> lastClosed(Programme programme) {
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
