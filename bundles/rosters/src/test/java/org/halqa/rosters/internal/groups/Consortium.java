// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.planning.Effort;
import org.halqa.planning.Planner;
import org.halqa.planning.solver.internal.SearchingPlanner;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.Groups;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.internal.TestRoom;
import org.halqa.rosters.internal.store.PersonRows.Entry;
import org.halqa.testkit.Callers;
import org.jspecify.annotations.Nullable;

/** An invented consortium, and its psychologist at work with the real planner. */
final class Consortium implements AutoCloseable {

    static final Caller SALMA = Callers.psychologist();
    static final String PROGRAMME = "test-programme";

    private static final List<String> ORGANISATIONS = List.of("MS2", "ALCS", "DJ", "CEFA");
    private static final List<String> LANGUAGES = List.of("FR", "AR", "ARY");

    final TestRoom room = new TestRoom();
    final Studio studio = new Studio(room.room);

    @Nullable
    Planner planner = new SearchingPlanner(List::of);

    final Groups groups = new ComposedGroups(room.house, studio, () -> planner, Effort.steps(1, 2_000));
    final List<Entry> people = new ArrayList<>();

    /** Fills the rosters by chance: teams, zones, profiles, languages, chains of managers, requests. */
    void fill(long seed, int many, int zones, int requests) {
        Random chance = new Random(seed);
        List<String> places = List.of("OR", "RSK", "FM").subList(0, zones);
        for (int at = 0; at < many; at++) {
            String organisation = ORGANISATIONS.get(chance.nextInt(ORGANISATIONS.size()));
            List<Entry> above = people.stream()
                    .filter(entry -> entry.person().organisation().equals(organisation))
                    .toList();
            String manager = above.isEmpty() || chance.nextInt(3) == 0
                    ? ""
                    : above.get(chance.nextInt(above.size())).id();
            List<String> spoken =
                    LANGUAGES.stream().filter(code -> chance.nextInt(3) > 0).toList();
            people.add(new Entry(
                    UUID.nameUUIDFromBytes(new byte[] {(byte) seed, (byte) at}).toString(),
                    0,
                    new RosterPerson(
                            "Prénom" + at + " Nom" + at,
                            "",
                            organisation,
                            chance.nextBoolean() ? "Équipe " + chance.nextInt(3) : "",
                            places.get(chance.nextInt(places.size())),
                            chance.nextInt(5) == 0
                                    ? "RELAIS"
                                    : chance.nextInt(12) == 0 ? "N1" : chance.nextBoolean() ? "TS" : "MED",
                            spoken.isEmpty() ? List.of("FR") : spoken,
                            manager,
                            chance.nextInt(8) > 0)));
        }
        room.people.put(PROGRAMME, people);
        for (int at = 0; at < requests; at++) {
            Entry asks = people.get(chance.nextInt(many));
            room.wishes.add(asks.id(), people.get(chance.nextInt(many)).person().name(), 5);
        }
    }

    /** Adds somebody of one zone and one language. */
    Entry add(String name, String organisation, String profile, String manager) {
        Entry entry = of(name, organisation, profile, manager);
        add(List.of(entry));
        return entry;
    }

    void add(List<Entry> entries) {
        room.people.put(PROGRAMME, entries);
        people.addAll(entries);
    }

    static Entry of(String name, String organisation, String profile, String manager) {
        return Entry.fresh(new RosterPerson(name, "", organisation, "", "OR", profile, List.of("FR"), manager, true));
    }

    static GroupWish wish(
            org.halqa.planning.CompositionProblem.Mode mode, GroupWish.Audience audience, String... zones) {
        return new GroupWish(mode, audience, List.of(zones), List.of(), LANGUAGES, 6, 12);
    }

    /** Everybody by id. */
    Map<String, RosterPerson> byId() {
        return people.stream().collect(Collectors.toMap(Entry::id, Entry::person));
    }

    @Override
    public void close() {
        room.close();
    }
}
