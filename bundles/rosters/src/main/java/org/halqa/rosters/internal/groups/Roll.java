// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.halqa.planning.CompositionProblem.Audience;
import org.halqa.planning.CompositionProblem.Person;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.names.Meant;

/** Everybody of a programme at one moment, with who may not meet whom. Lives as long as one question. */
final class Roll {

    /** Profile of line managers (domain §4.3): in no group but the feedback workshop. */
    private static final String LINE_MANAGER = "N1";

    private static final String RELAY = "RELAIS";

    /** The lot is drawn only where there are people for more than one group; elsewhere it could leave somebody out. */
    private static final int TWO_GROUPS = 24;

    private final Map<String, Kept> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    /** Only who is there: for what is not about who meets whom. */
    Roll(Collection<Kept> everybody) {
        everybody.forEach(kept -> people.put(kept.id(), kept));
    }

    /**
     * Everybody, with who may not meet whom.
     *
     * @param asked names that people gave, by person
     * @param lot pairs kept apart by lot
     */
    Roll(Collection<Kept> everybody, Map<String, List<String>> asked, Lot lot) {
        this(everybody);
        List<Kept> all = List.copyOf(people.values());
        asked.forEach((id, names) -> Optional.ofNullable(people.get(id))
                .ifPresent(by -> names.forEach(name -> separate(id, Meant.by(by, name, all)))));
        draw(lot);
    }

    private void separate(String id, Collection<String> others) {
        apart.computeIfAbsent(id, any -> new TreeSet<>()).addAll(others);
    }

    private void draw(Lot lot) {
        Map<String, Long> crowds = eligible().stream()
                .collect(Collectors.groupingBy(kept -> kept.person().zone(), Collectors.counting()));
        List<String> ids = eligible().stream()
                .filter(kept -> crowds.getOrDefault(kept.person().zone(), 0L) >= TWO_GROUPS)
                .map(Kept::id)
                .toList();
        for (int one = 0; one < ids.size(); one++) {
            for (int other = one + 1; other < ids.size(); other++) {
                if (lot.draws(ids.get(one), ids.get(other))) {
                    separate(ids.get(one), List.of(ids.get(other)));
                }
            }
        }
    }

    Optional<Kept> find(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Those for whom groups are: in direct contact, and not line managers. */
    List<Kept> eligible() {
        return people.values().stream()
                .filter(kept -> isEligible(kept.person()))
                .toList();
    }

    static boolean isEligible(RosterPerson person) {
        return person.directContact() && !person.profile().equals(LINE_MANAGER);
    }

    static Audience audience(RosterPerson person) {
        return person.profile().equals(RELAY) ? Audience.RELAIS : Audience.TERRAIN;
    }

    /**
     * Everybody as the planner knows them. Who may have no seat is there as a line manager: for the links between the others.
     *
     * @param seatable who may have one
     */
    List<Person> persons(Predicate<Kept> seatable) {
        Map<String, String> teams = new HashMap<>();
        return people.values().stream()
                .map(kept -> person(kept, seatable.test(kept), teams))
                .toList();
    }

    private Person person(Kept kept, boolean seatable, Map<String, String> teams) {
        RosterPerson person = kept.person();
        String where = person.team().isEmpty() ? person.zone() : person.team();
        String team = teams.computeIfAbsent(
                person.organisation() + " " + where, name -> person.organisation() + "-" + (teams.size() + 1));
        return new Person(
                kept.id(),
                person.organisation(),
                team,
                person.zone(),
                person.profile(),
                seatable ? audience(person) : Audience.N1,
                person.languages(),
                person.manager().isEmpty() ? null : person.manager(),
                List.copyOf(apart.getOrDefault(kept.id(), Set.of())),
                null,
                false);
    }
}
