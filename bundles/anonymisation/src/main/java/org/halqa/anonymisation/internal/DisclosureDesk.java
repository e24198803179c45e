// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.internal.Counting.Told;
import org.halqa.anonymisation.internal.evidence.Accounting;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Period;
import org.halqa.programme.Programme;

/** Accounts for what readers of each kind see of the programme, and for what would come next. */
final class DisclosureDesk implements Disclosure {

    private final House house;
    private final EvidenceDesk evidence;
    private final Ledger ledger;
    private final Corrections corrections;
    private final Counting counting;
    private final SheetAccounts sheets;
    private final Errand<List<Account>> errand;

    DisclosureDesk(
            House house,
            EvidenceDesk evidence,
            Ledger ledger,
            Corrections corrections,
            Counting counting,
            SheetAccounts sheets) {
        this.house = house;
        this.evidence = evidence;
        this.ledger = ledger;
        this.corrections = corrections;
        this.counting = counting;
        this.sheets = sheets;
        this.errand = new Errand<>("halqa-accounts", this::accounts, System::nanoTime);
    }

    @Override
    public List<Account> accounts(Caller caller) {
        house.doorkeeper().require(caller, "door.disclosure");
        return accounts();
    }

    @Override
    public Optional<List<Account>> soon(Caller caller, Duration patience) {
        house.doorkeeper().require(caller, "door.disclosure");
        return errand.within(patience);
    }

    @Override
    public Outcome<Integer> correct(Caller caller, YearMonth months, int version) {
        house.doorkeeper().require(caller, "door.correct");
        return corrections.correct(caller, months, version);
    }

    private List<Account> accounts() {
        Programme programme = house.programmes().current();
        List<Told> told = counting.told(programme);
        return List.of(
                account(Reader.COORDINATION, Audience.COORDINATION, programme, told),
                account(Reader.LINE_MANAGERS, Audience.N_PLUS_1, programme, told));
    }

    private Account account(Reader reader, Audience audience, Programme programme, List<Told> told) {
        int threshold = Ledger.threshold(programme, audience);
        List<Release> released = new ArrayList<>();
        ledger.standing(programme, audience)
                .forEach(each -> released.add(release(
                        each.block(),
                        told,
                        threshold,
                        ledger.counted(programme, each.block()),
                        Optional.of(corrections.history(programme, told, audience, each)))));
        List<Next> next = new ArrayList<>();
        next(audience, programme, told).ifPresent(next::add);
        SheetAccounts.Surveys surveys = sheets.of(programme, threshold);
        released.addAll(surveys.released());
        next.addAll(surveys.next());
        return new Account(reader, threshold, released, next);
    }

    /** The closed months when they would leave today, else all months so far. What coordination sees decides for all. */
    private Optional<Next> next(Audience reader, Programme programme, List<Told> told) {
        LocalDate today = house.clock().today();
        int threshold = Ledger.threshold(programme, reader);
        Optional<Map<Audience, Block>> closed = evidence.closed(programme, told)
                .filter(blocks -> evidence.worth(programme, told, EvidenceDesk.of(blocks, Audience.COORDINATION)));
        if (closed.isPresent()) {
            Block leaves = EvidenceDesk.of(closed.get(), reader);
            return Optional.of(new Next(
                    release(leaves, told, threshold, Optional.empty(), Optional.empty()), today, Verdict.LEAVES));
        }
        return evidence.soFar(programme, told).map(blocks -> {
            Block block = EvidenceDesk.of(blocks, reader);
            LocalDate closes = EvidenceDesk.closes(block.last());
            return new Next(
                    release(block, told, threshold, Optional.empty(), Optional.empty()),
                    closes.isBefore(today) ? today : closes,
                    verdict(programme, told, EvidenceDesk.of(blocks, Audience.COORDINATION)));
        });
    }

    private Verdict verdict(Programme programme, List<Told> told, Block block) {
        if (evidence.worth(programme, told, block)) {
            return Verdict.LEAVES;
        }
        boolean first = ledger.blocks(programme, Audience.COORDINATION).isEmpty();
        return first || block.shown() == 0 ? Verdict.TOO_LITTLE : Verdict.TAKES_AWAY;
    }

    /**
     * Tables whose source is away are left out: nobody can say what they are called.
     *
     * @param counted records that the block counts; empty when nobody noted them, then all of its months
     */
    private static Release release(
            Block block, List<Told> told, int threshold, Optional<Set<String>> counted, Optional<History> history) {
        List<Table> tables = new ArrayList<>();
        for (Block.Counted table : block.tables()) {
            told.forEach(each -> each.plans().stream()
                    .filter(plan -> plan.id().equals(table.id()))
                    .findFirst()
                    .ifPresent(plan ->
                            tables.add(new Accounting(plan, facts(each, block, counted), threshold).of(table))));
        }
        return new Release(
                Optional.empty(), Period.ofMonths(block.first(), block.last()), block.joined(), tables, history);
    }

    private static List<Fact> facts(Told told, Block block, Optional<Set<String>> counted) {
        return counted.map(records -> told.released(block.first(), block.last(), records))
                .orElseGet(() -> told.within(block.first(), block.last()));
    }
}
