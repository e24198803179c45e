// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.internal.Counting.Told;
import org.halqa.anonymisation.internal.evidence.Accounting;
import org.halqa.anonymisation.internal.evidence.Accumulation;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.identity.Caller;
import org.halqa.model.Period;
import org.halqa.programme.Programme;

/** Accounts for what readers of each kind see of the programme, and for what would come next. */
final class DisclosureDesk implements Disclosure {

    private final House house;
    private final EvidenceDesk evidence;
    private final Counting counting;
    private final SheetAccounts sheets;

    DisclosureDesk(House house, EvidenceDesk evidence, Counting counting, SheetAccounts sheets) {
        this.house = house;
        this.evidence = evidence;
        this.counting = counting;
        this.sheets = sheets;
    }

    @Override
    public List<Account> accounts(Caller caller) {
        house.doorkeeper().require(caller, "door.disclosure");
        Programme programme = house.programmes().current();
        List<Told> told = counting.told(programme);
        return List.of(
                account(Reader.COORDINATION, programme.threshold(), programme, told),
                account(Reader.LINE_MANAGERS, programme.managerThreshold(), programme, told));
    }

    private Account account(Reader reader, int threshold, Programme programme, List<Told> told) {
        List<Block> frozen = evidence.frozen(programme, threshold);
        List<Release> released = new ArrayList<>();
        frozen.forEach(block -> released.add(release(block, told, threshold)));
        List<Next> next = new ArrayList<>();
        next(frozen, programme, told, threshold).ifPresent(next::add);
        SheetAccounts.Surveys surveys = sheets.of(programme, threshold);
        released.addAll(surveys.released());
        next.addAll(surveys.next());
        return new Account(reader, threshold, released, next);
    }

    /** The closed months when they would leave today, else all months so far. */
    private Optional<Next> next(List<Block> frozen, Programme programme, List<Told> told, int threshold) {
        YearMonth from = frozen.isEmpty()
                ? YearMonth.from(programme.window().from())
                : frozen.get(frozen.size() - 1).last().plusMonths(1);
        LocalDate today = house.clock().today();
        Optional<Block> closed = evidence.lastClosed(programme)
                .filter(month -> !month.isBefore(from))
                .map(month ->
                        counting.count(told, programme, from, month, threshold).block())
                .filter(block -> Accumulation.worth(frozen, block));
        if (closed.isPresent()) {
            return Optional.of(new Next(release(closed.get(), told, threshold), today, Verdict.LEAVES));
        }
        YearMonth now = YearMonth.from(today);
        YearMonth end = YearMonth.from(programme.window().to());
        YearMonth last = now.isAfter(end) ? end : now;
        if (last.isBefore(from)) {
            return Optional.empty();
        }
        Block block = counting.count(told, programme, from, last, threshold).block();
        LocalDate closes = EvidenceDesk.closes(last);
        return Optional.of(new Next(
                release(block, told, threshold), closes.isBefore(today) ? today : closes, verdict(frozen, block)));
    }

    private static Verdict verdict(List<Block> frozen, Block block) {
        if (Accumulation.worth(frozen, block)) {
            return Verdict.LEAVES;
        }
        return frozen.isEmpty() || block.shown() == 0 ? Verdict.TOO_LITTLE : Verdict.TAKES_AWAY;
    }

    /** Tables whose source is away are left out: nobody can say what they are called. */
    private static Release release(Block block, List<Told> told, int threshold) {
        List<Table> tables = new ArrayList<>();
        for (Block.Counted table : block.tables()) {
            told.forEach(each -> each.plans().stream()
                    .filter(plan -> plan.id().equals(table.id()))
                    .findFirst()
                    .ifPresent(plan -> tables.add(
                            new Accounting(plan, each.within(block.first(), block.last()), threshold).of(table))));
        }
        return new Release(Optional.empty(), Period.ofMonths(block.first(), block.last()), tables);
    }
}
