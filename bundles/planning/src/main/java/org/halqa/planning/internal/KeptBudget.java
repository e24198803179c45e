// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.internal.store.BudgetRows;
import org.halqa.planning.internal.store.PlanningStore;
import org.jdbi.v3.core.Handle;

/** The days of the programme in use. */
final class KeptBudget implements DayBudget {

    private static final String READ = "budget.read";
    private static final String BOOK = "budget.book";
    private static final String ALLOT = "budget.allot";
    private static final int LONGEST = 40;

    private final House house;
    private final PlanningStore store;

    KeptBudget(House house, PlanningStore store) {
        this.house = house;
        this.store = store;
    }

    private String programme() {
        return house.programme().id();
    }

    @Override
    public State state(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return store.inTurn(programme(), this::state);
    }

    private State state(Handle handle) {
        Snapshot snapshot = Snapshot.of(handle, house);
        return BudgetLines.state(BudgetRows.version(handle, programme()), snapshot, activities());
    }

    private List<String> activities() {
        return house.programmes().terms(Vocabulary.ACTIVITY).stream()
                .map(Term::code)
                .toList();
    }

    @Override
    public List<Booking> bookings(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return store.inTransaction(handle -> BudgetRows.bookings(handle, programme()));
    }

    @Override
    public Outcome<State> allot(Caller caller, int version, Map<String, Integer> quarters) {
        house.doorkeeper().require(caller, ALLOT);
        Map<String, Integer> shares = new LinkedHashMap<>();
        activities().forEach(activity -> shares.put(activity, quarters.getOrDefault(activity, 0)));
        return store.inTurn(programme(), handle -> {
            State now = state(handle);
            List<Fault> faults = faults(shares, now.total());
            if (!faults.isEmpty()) {
                return new Outcome.Refused<>(faults);
            } else if (now.version() != version) {
                return new Outcome.Stale<>(now);
            }
            BudgetRows.share(handle, programme(), shares);
            return new Outcome.Done<>(state(handle));
        });
    }

    private static List<Fault> faults(Map<String, Integer> shares, int total) {
        List<Fault> faults = new ArrayList<>();
        shares.forEach((activity, drawn) -> {
            if (drawn < 0 || drawn > total) {
                faults.add(new Fault(activity, say("budget.share", BudgetLines.days(total))));
            }
        });
        int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
        if (faults.isEmpty() && sum > total) {
            faults.add(new Fault("", say("budget.shares", BudgetLines.days(sum), BudgetLines.days(total))));
        }
        return faults;
    }

    @Override
    public Outcome<Booking> book(Caller caller, Booking booking, String key) {
        house.doorkeeper().require(caller, BOOK);
        List<Fault> faults = faults(booking, key);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        return store.inTurn(programme(), handle -> {
            Optional<String> there = BudgetRows.bookedAs(handle, programme(), key);
            if (there.isPresent()) {
                return find(handle, there.get());
            }
            int left = Draw.left(Snapshot.of(handle, house));
            if (booking.quarters() > left) {
                return Outcome.refused(
                        "quarters",
                        say("budget.small", BudgetLines.days(booking.quarters()), BudgetLines.days(Math.max(0, left))));
            }
            String id = UUID.randomUUID().toString();
            Booking kept = new Booking(id, booking.activity(), booking.day(), booking.quarters(), booking.consumed());
            BudgetRows.book(handle, programme(), key, kept);
            return new Outcome.Done<>(kept);
        });
    }

    private List<Fault> faults(Booking booking, String key) {
        List<Fault> faults = new ArrayList<>();
        if (!activities().contains(booking.activity())) {
            faults.add(new Fault("activity", say("budget.activity")));
        }
        if (booking.quarters() < 1 || booking.quarters() > LONGEST) {
            faults.add(new Fault("quarters", say("budget.quarters")));
        }
        if (booking.consumed() && booking.day().isAfter(house.clock().today())) {
            faults.add(new Fault("day", say("budget.future")));
        }
        if (key.length() < 16 || key.length() > 64) {
            faults.add(new Fault("", say("form.key")));
        }
        return faults;
    }

    private Outcome<Booking> find(Handle handle, String id) {
        return BudgetRows.bookings(handle, programme()).stream()
                .filter(booking -> booking.id().equals(id))
                .findFirst()
                .<Outcome<Booking>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused("", say("budget.gone")));
    }

    @Override
    public Outcome<Booking> settle(Caller caller, String id) {
        house.doorkeeper().require(caller, BOOK);
        return store.inTurn(programme(), handle -> {
            if (find(handle, id) instanceof Outcome.Done<Booking> there
                    && there.value().day().isAfter(house.clock().today())) {
                return Outcome.refused("", say("budget.future"));
            }
            BudgetRows.settle(handle, programme(), id);
            return find(handle, id);
        });
    }

    @Override
    public Outcome<String> release(Caller caller, String id) {
        house.doorkeeper().require(caller, BOOK);
        return store.inTurn(programme(), handle -> {
            BudgetRows.release(handle, programme(), id);
            return new Outcome.Done<>(id);
        });
    }

    @Override
    public List<Result> compare(Caller caller, List<Scenario> scenarios) {
        house.doorkeeper().require(caller, READ);
        Snapshot snapshot = store.inTransaction(handle -> Snapshot.of(handle, house));
        return scenarios.stream()
                .map(scenario -> Simulation.of(snapshot, scenario))
                .toList();
    }

    @Override
    public Prices prices(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return store.inTurn(programme(), handle -> BudgetRows.prices(handle, programme()));
    }

    @Override
    public Outcome<Prices> price(Caller caller, Prices prices) {
        house.doorkeeper().require(caller, ALLOT);
        List<Fault> faults = Costing.faults(prices);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        return store.inTurn(programme(), handle -> {
            BudgetRows.price(handle, programme(), prices);
            return new Outcome.Done<>(prices);
        });
    }

    @Override
    public Cost cost(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return store.inTurn(
                programme(), handle -> Costing.of(Snapshot.of(handle, house), BudgetRows.prices(handle, programme())));
    }
}
