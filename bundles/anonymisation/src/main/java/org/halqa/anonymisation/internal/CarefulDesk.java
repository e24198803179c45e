// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.internal.desk.CleanText;
import org.halqa.anonymisation.internal.desk.Deciding;
import org.halqa.anonymisation.internal.desk.Examination;
import org.halqa.anonymisation.internal.desk.Examination.Examined;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.anonymisation.internal.desk.Stages;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.DraftEnding;
import org.halqa.anonymisation.internal.store.Entry;
import org.halqa.anonymisation.internal.store.ReviewRows;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Message;
import org.halqa.model.Outcome;

/** The desk: every step checks who asks, where the document stands, and that nobody else has moved it. */
final class CarefulDesk implements ReviewDesk {

    private static final int LONGEST_REMARK = 2_000;

    private final House house;
    private final ReviewRows rows;
    private final DraftEnding drafts;
    private final Examination examination;
    private final Deciding deciding;
    private final Stages stages;
    private final Readers readers;
    private final Exit exit;
    private final Lock leaving;

    CarefulDesk(House house, ReviewRows rows, DraftEnding drafts, Examination examination, Exit exit, Lock leaving) {
        this.house = house;
        this.rows = rows;
        this.drafts = drafts;
        this.examination = examination;
        this.deciding = new Deciding(examination);
        this.stages = new Stages(examination);
        this.readers = new Readers(house.doorkeeper());
        this.exit = exit;
        this.leaving = leaving;
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        house.doorkeeper().require(caller, "door.read");
        String programme = house.programmes().current().id();
        List<Waiting> waiting = new ArrayList<>();
        if (house.doorkeeper().allows(caller, "door.review")) {
            Map<String, LocalDate> until = drafts.until(programme, caller.account());
            rows.ofAuthor(programme, caller.account()).stream()
                    .filter(entry -> entry.state() == State.DETECTED || entry.state() == State.REVIEWED)
                    .forEach(entry -> waiting.add(line(entry, true, Optional.ofNullable(until.get(entry.id())))));
        }
        rows.inState(programme, State.REVIEWED).stream()
                .filter(entry -> readers.second(caller, entry))
                .forEach(entry -> waiting.add(line(entry, false, Optional.empty())));
        rows.inState(programme, State.RELEASED).stream()
                .filter(entry -> readers.recaller(caller, entry))
                .forEach(entry -> waiting.add(exit.line(entry, caller)));
        return waiting;
    }

    private static Waiting line(Entry entry, boolean mine, Optional<LocalDate> until) {
        return new Waiting(entry.id(), entry.kind(), entry.state(), DeskViews.codes(entry), entry.open(), mine, until);
    }

    @Override
    public Optional<Review> open(Caller caller, String id) {
        house.doorkeeper().require(caller, "door.read");
        return rows.find(id).flatMap(entry -> view(caller, entry));
    }

    private Optional<Review> view(Caller caller, Entry entry) {
        if (entry.state() == State.RELEASED || entry.state() == State.RECALLED) {
            return readers.recaller(caller, entry) ? exit.view(entry, caller) : Optional.empty();
        }
        if (readers.author(caller, entry)) {
            return Optional.of(entry.sheet()
                    .map(sheet -> DeskViews.forAuthor(entry, examination.again(sheet)))
                    .orElseGet(() -> DeskViews.withdrawn(entry)));
        }
        if (readers.second(caller, entry)) {
            house.access().add(caller.account(), "door.read", subject(entry));
            return entry.sheet().map(sheet -> DeskViews.forSecondReader(entry, examination.again(sheet)));
        }
        return Optional.empty();
    }

    @Override
    public Outcome<Review> decide(
            Caller caller, String id, int version, int number, Decision decision, String words, String reason) {
        house.doorkeeper().require(caller, "door.review");
        return step(caller, id, version, own(caller, State.DETECTED), (entry, examined) -> {
            Outcome<Sheet> decided = deciding.decide(examined.sheet(), number, decision, words, reason);
            return decided instanceof Outcome.Done<Sheet> done
                    ? save(caller, entry, State.DETECTED, done.value())
                    : Answers.same(decided);
        });
    }

    @Override
    public Outcome<Review> reviewed(Caller caller, String id, int version, Set<Question> safe) {
        house.doorkeeper().require(caller, "door.review");
        return step(caller, id, version, own(caller, State.DETECTED), (entry, examined) -> {
            Outcome<Sheet> gate = stages.gate(examined, safe);
            if (gate instanceof Outcome.Done<Sheet> done) {
                house.access().add(caller.account(), "door.review", subject(entry));
                return save(caller, entry, State.REVIEWED, done.value().answered(safe));
            }
            return Answers.same(gate);
        });
    }

    @Override
    public Outcome<Review> confirm(Caller caller, String id, int version, Set<Question> safe) {
        house.doorkeeper().require(caller, "door.confirm");
        // Two documents that are harmless one by one would else be weighed without each other and both leave.
        leaving.lock();
        try {
            return step(caller, id, version, entry -> readers.second(caller, entry), (entry, examined) -> {
                Outcome<Sheet> gate = stages.gate(examined, safe);
                if (gate instanceof Outcome.Done<Sheet> done) {
                    return exit.release(caller, entry, done.value())
                            .map(review -> (Outcome<Review>) new Outcome.Done<>(review))
                            .orElseGet(() -> stale(caller, id));
                }
                return Answers.same(gate);
            });
        } finally {
            leaving.unlock();
        }
    }

    @Override
    public Outcome<Review> sendBack(Caller caller, String id, int version, String rawRemark) {
        house.doorkeeper().require(caller, "door.confirm");
        String remark = CleanText.of(rawRemark).strip();
        if (remark.length() < 3 || remark.length() > LONGEST_REMARK) {
            return Outcome.refused("remark", Message.of(Search.MODULE, "fault.remark"));
        }
        return step(caller, id, version, entry -> readers.second(caller, entry), (entry, examined) -> {
            house.access().add(caller.account(), "door.send-back", subject(entry));
            Review before = DeskViews.forSecondReader(entry, examined);
            Entry back = entry.at(State.DETECTED, examined.sheet().remarked(remark));
            boolean saved = rows.change(back, examined.sheet().remarked(remark), List.of(), caller.account());
            return saved ? new Outcome.Done<>(before) : stale(caller, id);
        });
    }

    @Override
    public Outcome<Review> withdraw(Caller caller, String id, int version) {
        house.doorkeeper().require(caller, "door.review");
        Predicate<Entry> allowed = own(caller, State.DETECTED).or(own(caller, State.REVIEWED));
        return step(caller, id, version, allowed, (entry, examined) -> {
            house.access().add(caller.account(), "door.withdraw", subject(entry));
            return rows.close(entry.bare(State.WITHDRAWN))
                    ? new Outcome.Done<>(DeskViews.withdrawn(entry.bare(State.WITHDRAWN)))
                    : stale(caller, id);
        });
    }

    @Override
    public Outcome<Review> recall(Caller caller, String id, int version, String rawReason) {
        house.doorkeeper().require(caller, "door.recall");
        String reason = CleanText.of(rawReason).strip();
        if (reason.length() < 3 || reason.length() > LONGEST_REMARK) {
            return Outcome.refused("reason", Message.of(Search.MODULE, "fault.recall-reason"));
        }
        Optional<Entry> found = rows.find(id)
                .filter(entry -> entry.state() == State.RELEASED)
                .filter(entry -> readers.recaller(caller, entry));
        if (found.isEmpty()) {
            return Answers.gone();
        }
        if (found.get().version() != version) {
            return stale(caller, id);
        }
        if (names(reason)) {
            return Outcome.refused("reason", Message.of(Search.MODULE, "fault.recall-reason-names"));
        }
        return exit.recall(caller, found.get(), reason)
                .map(review -> (Outcome<Review>) new Outcome.Done<>(review))
                .orElseGet(() -> stale(caller, id));
    }

    /**
     * True when a detector finds something in words that whoever had the document will read, and nobody reviews. One that is missing keeps
     * nobody from taking a document back.
     */
    private boolean names(String reason) {
        boolean arabic = reason.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.ARABIC);
        return !examination.words(reason, arabic ? "ar" : "fr").findings().isEmpty();
    }

    /** A step on a document that still has its words. */
    @FunctionalInterface
    private interface Step {
        Outcome<Review> on(Entry entry, Examined examined);
    }

    private Outcome<Review> step(Caller caller, String id, int version, Predicate<Entry> allowed, Step step) {
        Optional<Entry> found = rows.find(id);
        if (found.isEmpty() || found.get().sheet().isEmpty()) {
            return Answers.gone();
        }
        Entry entry = found.get();
        if (entry.version() != version && view(caller, entry).isPresent()) {
            return stale(caller, id);
        }
        if (!allowed.test(entry)) {
            if (readers.author(caller, entry)) {
                return Answers.elsewhere();
            }
            throw new NotForThisRole("door.confirm");
        }
        return step.on(entry, examination.again(entry.sheet().get()));
    }

    private Predicate<Entry> own(Caller caller, State state) {
        return entry -> readers.author(caller, entry) && entry.state() == state;
    }

    private Outcome<Review> save(Caller caller, Entry entry, State next, Sheet sheet) {
        List<Decided> traced =
                entry.sheet().map(before -> DeskViews.changed(before, sheet)).orElse(List.of());
        if (!rows.change(entry.at(next, sheet), sheet, traced, caller.account())) {
            return stale(caller, entry.id());
        }
        return rows.find(entry.id())
                .flatMap(saved -> view(caller, saved))
                .map(review -> (Outcome<Review>) new Outcome.Done<>(review))
                .orElseGet(Answers::gone);
    }

    private Outcome<Review> stale(Caller caller, String id) {
        return rows.find(id)
                .flatMap(entry -> view(caller, entry))
                .map(review -> (Outcome<Review>) new Outcome.Stale<>(review))
                .orElseGet(Answers::gone);
    }

    private static String subject(Entry entry) {
        return "document/" + entry.id();
    }
}
