// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.halqa.rosters.GroupWish.Audience;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.Groups.Seat;
import org.halqa.rosters.RosterPerson;

/** The hard rules of groups, written down once more from the words of the format and nothing else. */
final class HardRules {

    private HardRules() {}

    /**
     * Every rule that these groups break.
     *
     * @param asked person to the exact names that they asked not to meet
     */
    static List<String> broken(
            List<Composed> groups, Map<String, RosterPerson> people, Map<String, List<String>> asked) {
        List<String> broken = new ArrayList<>();
        Set<String> seated = new HashSet<>();
        for (Composed group : groups) {
            int size = group.members().size();
            if (size < group.wish().minSize() || size > group.wish().maxSize()) {
                broken.add("H2 " + size);
            }
            for (Seat seat : group.members()) {
                RosterPerson person = Objects.requireNonNull(people.get(seat.person()));
                alone(group, person, seated.add(seat.person()), broken);
                for (Seat other : group.members()) {
                    apart(seat.person(), other.person(), people, asked, broken);
                }
            }
            long organisations =
                    group.members().stream().map(Seat::organisation).distinct().count();
            if (group.wish().mode() == org.halqa.planning.CompositionProblem.Mode.INTER_OSC && organisations < 2) {
                broken.add("H7");
            }
        }
        return broken;
    }

    private static void alone(Composed group, RosterPerson person, boolean once, List<String> broken) {
        if (!once) {
            broken.add("H1");
        }
        boolean relay = person.profile().equals("RELAIS");
        Audience audience = group.wish().audience();
        if (!group.wish().zones().contains(person.zone())
                || audience != Audience.MIXTE && relay != (audience == Audience.RELAIS)) {
            broken.add("H3");
        }
        if (!person.languages().contains(group.language())) {
            broken.add("H4");
        }
        if (!person.directContact() || person.profile().equals("N1")) {
            broken.add("not for groups");
        }
    }

    private static void apart(
            String one,
            String other,
            Map<String, RosterPerson> people,
            Map<String, List<String>> asked,
            List<String> broken) {
        RosterPerson met = Objects.requireNonNull(people.get(other));
        String above = Objects.requireNonNull(people.get(one)).manager();
        while (!above.isEmpty()) {
            if (above.equals(other)) {
                broken.add("H5");
            }
            above = Objects.requireNonNull(people.get(above)).manager();
        }
        if (!one.equals(other) && asked.getOrDefault(one, List.of()).contains(met.name())) {
            broken.add("H6");
        }
    }
}
