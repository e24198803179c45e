// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.register.Band;
import org.halqa.register.Gate;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactors;
import org.halqa.register.internal.store.FactorRows;
import org.halqa.register.internal.store.KeptFactor;
import org.jspecify.annotations.Nullable;

/** The register of one psychologist at a time. */
final class KeptRegister implements StressFactors {

    private static final String READ = "register.read";
    private static final String WRITE = "register.write";
    private static final String RELAY = "register.relay";
    private static final Set<Door.State> AT_THE_DOOR = Set.of(Door.State.DETECTED, Door.State.REVIEWED);

    /** The services it calls. */
    record House(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes, CivilClock clock) {}

    private final House house;
    private final FactorRows rows;
    private final FactorRules rules;
    private final Supplier<@Nullable Door> door;

    KeptRegister(House house, FactorRows rows, Supplier<@Nullable Door> door) {
        this.house = house;
        this.rows = rows;
        this.rules = new FactorRules(house.programmes());
        this.door = door;
    }

    @Override
    public List<Kept> mine(Caller caller) {
        house.doorkeeper().require(caller, READ);
        List<KeptFactor> all = rows.of(programme(), caller.account());
        Map<String, Door.Standing> standings = standings(caller, all);
        return all.stream()
                .map(kept -> kept(kept, Optional.ofNullable(standings.get(kept.id()))))
                .sorted(Comparator.comparing(Kept::lastHeard)
                        .reversed()
                        .thenComparing(kept -> kept.factor().axis())
                        .thenComparing(Kept::id))
                .toList();
    }

    private Map<String, Door.Standing> standings(Caller caller, List<KeptFactor> all) {
        Door now = door.get();
        return now == null || all.isEmpty()
                ? Map.of()
                : now.standings(caller, all.stream().map(KeptFactor::id).toList()).stream()
                        .collect(Collectors.toUnmodifiableMap(Door.Standing::source, Function.identity()));
    }

    private Kept kept(KeptFactor kept, Optional<Door.Standing> standing) {
        return new Kept(
                kept.id(),
                kept.version(),
                kept.factor(),
                kept.heard().firstKey(),
                kept.heard().lastKey(),
                Band.of(kept.circles()),
                Course.of(kept.heard(), thisMonth()),
                standing.map(at -> standing(at.state())).orElse(Standing.WAITING),
                standing.map(Door.Standing::id).orElse(""));
    }

    private static Standing standing(Door.State state) {
        return AT_THE_DOOR.contains(state)
                ? Standing.AT_THE_DOOR
                : state == Door.State.RELEASED ? Standing.RELAYED : Standing.WAITING;
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return mine(caller).stream().filter(kept -> kept.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<Kept> note(Caller caller, StressFactor factor, YearMonth month, String idempotencyKey) {
        house.doorkeeper().require(caller, WRITE);
        if (idempotencyKey.length() < 16 || idempotencyKey.length() > 64) {
            return refused("", "fault.key");
        }
        List<Outcome.Fault> faults = rules.check(factor);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        if (month.isAfter(thisMonth())) {
            return refused("month", "fault.month");
        }
        String id = rows.add(programme(), caller.account(), idempotencyKey, factor, month);
        house.access().add(caller.account(), WRITE, "factor/" + id);
        return found(caller, id);
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, StressFactor factor) {
        return edit(caller, id, version, kept -> {
            List<Outcome.Fault> faults = rules.check(factor);
            return faults.isEmpty()
                    ? new Outcome.Done<>(rows.change(caller.account(), id, version, factor))
                    : new Outcome.Refused<>(faults);
        });
    }

    @Override
    public Outcome<Kept> heardAgain(Caller caller, String id, int version, YearMonth month) {
        return edit(
                caller,
                id,
                version,
                kept -> month.isAfter(thisMonth())
                        ? refused("month", "fault.month")
                        : new Outcome.Done<>(rows.heardAgain(caller.account(), id, version, month)));
    }

    /** @param change done with true when it was stored, with false when somebody else was faster */
    private Outcome<Kept> edit(Caller caller, String id, int version, Function<Kept, Outcome<Boolean>> change) {
        house.doorkeeper().require(caller, WRITE);
        Optional<Kept> kept = find(caller, id);
        if (kept.isEmpty()) {
            return refused("", "fault.gone");
        }
        if (kept.get().standing() != Standing.WAITING) {
            return refused("", "fault.left");
        }
        if (kept.get().version() != version) {
            return new Outcome.Stale<>(kept.get());
        }
        Outcome<Boolean> changed = change.apply(kept.get());
        if (changed instanceof Outcome.Refused<Boolean> refused) {
            return new Outcome.Refused<>(refused.faults());
        }
        Kept now = find(caller, id).orElseThrow();
        if (changed instanceof Outcome.Done<Boolean> done && !done.value()) {
            return new Outcome.Stale<>(now);
        }
        house.access().add(caller.account(), WRITE, "factor/" + id);
        return new Outcome.Done<>(now);
    }

    @Override
    public Outcome<String> forget(Caller caller, String id) {
        house.doorkeeper().require(caller, WRITE);
        Optional<Kept> kept = find(caller, id);
        if (kept.filter(at -> at.standing() == Standing.WAITING).isEmpty()) {
            return Outcome.refused("", Message.of(RegisterTexts.MODULE, kept.isEmpty() ? "fault.gone" : "fault.left"));
        }
        rows.remove(caller.account(), id);
        house.access().add(caller.account(), "register.forget", "factor/" + id);
        return new Outcome.Done<>(id);
    }

    @Override
    public Outcome<Kept> relay(Caller caller, String id, int version, Set<Gate> affirmed) {
        house.doorkeeper().require(caller, RELAY);
        return edit(caller, id, version, kept -> {
            KeptFactor factor = rows.of(programme(), caller.account()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            if (factor.factor().words().isEmpty()) {
                return refused("words", "fault.silent");
            }
            List<Outcome.Fault> obstacles = GateRules.obstacles(factor, affirmed);
            return obstacles.isEmpty() ? submit(caller, factor, kept) : new Outcome.Refused<>(obstacles);
        });
    }

    private Outcome<Boolean> submit(Caller caller, KeptFactor factor, Kept kept) {
        Door now = door.get();
        if (now == null) {
            throw new DoorClosed(Message.of(RegisterTexts.MODULE, "door.away"));
        }
        String previous = now.standing(caller, factor.id())
                .filter(at -> at.state() == Door.State.RECALLED)
                .map(Door.Standing::id)
                .orElse("");
        Outcome<String> submitted =
                now.submit(caller, Relaying.of(programme(), caller.account(), factor, kept.trend(), previous));
        return submitted instanceof Outcome.Refused<String> refused
                ? new Outcome.Refused<>(refused.faults())
                : new Outcome.Done<>(true);
    }

    private Outcome<Kept> found(Caller caller, String id) {
        return new Outcome.Done<>(find(caller, id).orElseThrow());
    }

    private String programme() {
        return house.programmes().current().id();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(house.clock().today());
    }

    private static <T> Outcome<T> refused(String field, String key) {
        return Outcome.refused(field, Message.of(RegisterTexts.MODULE, key));
    }
}
