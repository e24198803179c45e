// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.halqa.anonymisation.Door;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.narratives.Advices;
import org.halqa.narratives.Standing;
import org.halqa.narratives.internal.store.AdviceRows;
import org.halqa.narratives.internal.store.DraftedAdvice;
import org.halqa.reporting.AuthorWords;
import org.jspecify.annotations.Nullable;

/** The recommendations of one author at a time. */
final class KeptAdvices implements Advices {

    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 64;

    private final House house;
    private final AdviceRows rows;

    KeptAdvices(House house, AdviceRows rows) {
        this.house = house;
        this.rows = rows;
    }

    @Override
    public List<Kept> mine(Caller caller) {
        house.doorkeeper().require(caller, House.WRITE);
        List<DraftedAdvice> mine = rows.of(house.programme(), caller.account());
        Map<String, Door.Standing> standings =
                house.standings(caller, mine.stream().map(DraftedAdvice::id).toList());
        return mine.stream().map(each -> kept(each, standings.get(each.id()))).toList();
    }

    private static Kept kept(DraftedAdvice drafted, Door.@Nullable Standing at) {
        return new Kept(drafted.id(), drafted.version(), drafted.advice(), standing(at), at == null ? "" : at.id());
    }

    private static Standing standing(Door.@Nullable Standing at) {
        if (at == null) {
            return Standing.DRAFT;
        }
        return switch (at.state()) {
            case DETECTED, REVIEWED -> Standing.AT_THE_DOOR;
            case RELEASED -> Standing.OUT;
            case RECALLED, WITHDRAWN -> Standing.DRAFT;
        };
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return mine(caller).stream().filter(kept -> kept.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<Kept> add(Caller caller, Advice advice, String idempotencyKey) {
        house.doorkeeper().require(caller, House.WRITE);
        List<Outcome.Fault> faults = DraftRules.check(advice, house.programmes());
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        if (idempotencyKey.length() < SHORTEST_KEY || idempotencyKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has 16 to 64 characters");
        }
        String id = rows.add(house.programme(), caller.account(), idempotencyKey, advice);
        return written(caller, id);
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, Advice advice) {
        return edit(caller, id, version, kept -> {
            List<Outcome.Fault> faults = DraftRules.check(advice, house.programmes());
            return faults.isEmpty()
                    ? new Outcome.Done<>(rows.change(caller.account(), id, version, advice))
                    : new Outcome.Refused<>(faults);
        });
    }

    /** @param change done with true when it was stored, with false when somebody else was faster */
    private Outcome<Kept> edit(Caller caller, String id, int version, Function<Kept, Outcome<Boolean>> change) {
        house.doorkeeper().require(caller, House.WRITE);
        Optional<Kept> kept = find(caller, id);
        if (kept.isEmpty() || kept.get().standing() != Standing.DRAFT) {
            return Outcome.refused("", House.say(kept.isEmpty() ? "fault.gone" : "fault.left"));
        }
        if (kept.get().version() != version) {
            return new Outcome.Stale<>(kept.get());
        }
        Outcome<Boolean> changed = change.apply(kept.get());
        if (changed instanceof Outcome.Refused<Boolean> refused) {
            return new Outcome.Refused<>(refused.faults());
        } else if (changed instanceof Outcome.Done<Boolean> done && !done.value()) {
            return new Outcome.Stale<>(find(caller, id).orElseThrow());
        }
        return written(caller, id);
    }

    private Outcome<Kept> written(Caller caller, String id) {
        house.access().add(caller.account(), House.WRITE, "advice/" + id);
        return new Outcome.Done<>(find(caller, id).orElseThrow());
    }

    @Override
    public Outcome<String> forget(Caller caller, String id) {
        Optional<Kept> kept = find(caller, id);
        if (kept.filter(at -> at.standing() == Standing.DRAFT).isEmpty()) {
            return Outcome.refused("", House.say(kept.isEmpty() ? "fault.gone" : "fault.left"));
        }
        rows.remove(caller.account(), id);
        house.access().add(caller.account(), "narratives.forget", "advice/" + id);
        return new Outcome.Done<>(id);
    }

    @Override
    public Outcome<Kept> handIn(Caller caller, String id, int version) {
        return edit(caller, id, version, kept -> {
            Outcome<String> submitted = house.submit(
                    caller,
                    AuthorWords.RECOMMENDATION,
                    id,
                    codes(kept.advice()),
                    kept.advice().words());
            return submitted instanceof Outcome.Refused<String> refused
                    ? new Outcome.Refused<>(refused.faults())
                    : new Outcome.Done<>(true);
        });
    }

    private static Map<String, List<String>> codes(Advice advice) {
        Map<String, List<String>> codes = new HashMap<>();
        Map.of(
                        AuthorWords.OWNER, advice.owner(),
                        AuthorWords.AXIS, advice.axis(),
                        AuthorWords.STRATEGY, advice.strategy(),
                        AuthorWords.LEVEL, advice.level())
                .forEach((field, code) -> codes.put(field, code.isEmpty() ? List.of() : List.of(code)));
        return codes;
    }
}
