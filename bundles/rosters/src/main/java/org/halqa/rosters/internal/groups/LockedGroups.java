// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.House;
import org.halqa.rosters.internal.store.KeptGroup;
import org.halqa.sessions.spi.KnownGroups;

/** Locked groups without their people. */
public final class LockedGroups implements KnownGroups {

    private final House house;
    private final Studio studio;

    public LockedGroups(House house, Studio studio) {
        this.house = house;
        this.studio = studio;
    }

    @Override
    public List<Group> groups(Caller caller) {
        if (!house.doorkeeper().allows(caller, "groups.read")) {
            return List.of();
        }
        Scene scene = studio.attendance(house.programme());
        return scene.groups().stream()
                .filter(KeptGroup::locked)
                .map(group -> known(scene, group))
                .toList();
    }

    private static Group known(Scene scene, KeptGroup group) {
        List<RosterPerson> people = scene.present(group).stream()
                .flatMap(id -> scene.roll().find(id).stream())
                .map(Kept::person)
                .toList();
        Map<String, Integer> headcount =
                people.stream().collect(Collectors.toMap(RosterPerson::profile, any -> 1, Integer::sum));
        return new Group(
                group.id(),
                new Labels("Groupe " + group.number(), "المجموعة " + group.number(), "Group " + group.number()),
                mode(group),
                group.wish().zones(),
                group.wish().audience().name(),
                group.language(),
                people.stream()
                        .map(RosterPerson::organisation)
                        .distinct()
                        .sorted()
                        .toList(),
                headcount);
    }

    /** Code of the vocabulary {@code MODE} (domain §4.4). */
    private static String mode(KeptGroup group) {
        return switch (group.wish().mode()) {
            case ZONE -> "ZONE";
            case PROFILE -> "PROFIL";
            case INTER_TEAM -> "INTER_EQUIPES";
            case INTER_OSC -> "INTER_OSC";
        };
    }
}
