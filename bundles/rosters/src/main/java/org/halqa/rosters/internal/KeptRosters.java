// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.rosters.internal.store.PersonRows.Entry;

/** The rosters of one focal point at a time. */
public final class KeptRosters implements Rosters {

    /** Operation that opens a roster. */
    public static final String READ = "rosters.read";
    /** Operation that changes one. */
    public static final String WRITE = "rosters.write";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Comparator<Kept> BY_NAME =
            Comparator.comparing(kept -> called(kept.person()).toLowerCase(Locale.ROOT));

    private final House house;
    private final PersonRows rows;
    private final PersonRules rules;

    public KeptRosters(House house, PersonRows rows) {
        this.house = house;
        this.rows = rows;
        this.rules = new PersonRules(house.programmes());
    }

    /** What somebody is called first. */
    public static String called(RosterPerson person) {
        return person.name().isEmpty() ? person.arabicName() : person.name();
    }

    @Override
    public List<Kept> mine(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return colleagues(caller).stream()
                .filter(kept -> inside(caller, kept.person().zone()))
                .sorted(BY_NAME)
                .toList();
    }

    /** Everybody of the caller's organisations, also in zones that are not the caller's. */
    private List<Kept> colleagues(Caller caller) {
        return rows.of(house.programme(), house.own(caller));
    }

    private static boolean inside(Caller caller, String zone) {
        return caller.zones().isEmpty() || caller.zones().contains(zone);
    }

    @Override
    public Optional<Kept> find(Caller caller, String id) {
        return mine(caller).stream().filter(kept -> kept.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<Kept> add(Caller caller, RosterPerson typed, String idempotencyKey) {
        house.doorkeeper().require(caller, WRITE);
        if (!KEY.matcher(idempotencyKey).matches()) {
            return RostersTexts.refused("", "fault.key");
        }
        RosterPerson person = PersonRules.tidy(typed);
        Optional<String> before = rows.addedWith(house.programme(), idempotencyKey);
        if (before.isPresent()) {
            return found(caller, before.get());
        }
        List<Fault> faults = faults(caller, "", person);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        String id = rows.add(house.programme(), idempotencyKey, person);
        house.note(caller, WRITE, "person/" + id);
        return found(caller, id);
    }

    private List<Fault> faults(Caller caller, String id, RosterPerson person) {
        if (!house.own(caller).contains(person.organisation())) {
            return List.of(RostersTexts.fault("organisation", "fault.organisation"));
        }
        return inside(caller, person.zone())
                ? rules.check(id, person, new Colleagues(colleagues(caller)))
                : List.of(RostersTexts.fault("zone", "fault.zone"));
    }

    private Outcome<Kept> found(Caller caller, String id) {
        return find(caller, id)
                .<Outcome<Kept>>map(Outcome.Done::new)
                .orElseGet(() -> RostersTexts.refused("", "fault.gone"));
    }

    @Override
    public Outcome<Kept> change(Caller caller, String id, int version, RosterPerson typed) {
        house.doorkeeper().require(caller, WRITE);
        Optional<Kept> kept = find(caller, id);
        if (kept.isEmpty()) {
            return RostersTexts.refused("", "fault.gone");
        }
        if (kept.get().version() != version) {
            return new Outcome.Stale<>(kept.get());
        }
        RosterPerson person = PersonRules.tidy(typed);
        List<Fault> faults = faults(caller, id, person);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        if (!rows.put(house.programme(), List.of(new Entry(id, version, person)))) {
            return find(caller, id)
                    .<Outcome<Kept>>map(Outcome.Stale::new)
                    .orElseGet(() -> RostersTexts.refused("", "fault.gone"));
        }
        house.note(caller, WRITE, "person/" + id);
        return found(caller, id);
    }

    @Override
    public Outcome<String> remove(Caller caller, String id) {
        house.doorkeeper().require(caller, WRITE);
        Optional<Kept> leaving = find(caller, id);
        if (leaving.isEmpty()) {
            return RostersTexts.refused("", "fault.gone");
        }
        String above = leaving.get().person().manager();
        List<Entry> others = colleagues(caller).stream()
                .filter(kept -> kept.person().manager().equals(id))
                .map(kept -> new Entry(kept.id(), kept.version(), under(kept.person(), above)))
                .toList();
        rows.remove(house.programme(), id, others);
        house.note(caller, "rosters.remove", "person/" + id);
        return new Outcome.Done<>(id);
    }

    private static RosterPerson under(RosterPerson person, String manager) {
        return new RosterPerson(
                person.name(),
                person.arabicName(),
                person.organisation(),
                person.team(),
                person.zone(),
                person.profile(),
                person.languages(),
                manager,
                person.directContact());
    }
}
