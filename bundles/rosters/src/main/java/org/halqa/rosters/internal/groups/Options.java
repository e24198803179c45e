// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.halqa.planning.CompositionProblem.Audience;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;

/** The groups that a wish allows to open. */
final class Options {

    private Options() {}

    /** A group that may be opened, with the wish that it would keep. */
    record Option(Group group, GroupWish wish) {}

    /** Whether somebody is meant by a wish. */
    static Predicate<Kept> meant(GroupWish wish) {
        return kept -> {
            RosterPerson person = kept.person();
            return Roll.isEligible(person)
                    && audiences(wish.audience()).contains(Roll.audience(person))
                    && wish.zones().contains(person.zone())
                    && (wish.profiles().isEmpty() || wish.profiles().contains(person.profile()))
                    && person.languages().stream().anyMatch(wish.languages()::contains);
        };
    }

    /** As many as could be filled, and one more, so that languages and profiles can part. */
    static List<Option> of(GroupWish wish, List<Kept> candidates) {
        List<Option> options = new ArrayList<>();
        for (List<String> zones : places(wish)) {
            GroupWish here = new GroupWish(
                    wish.mode(),
                    wish.audience(),
                    zones,
                    wish.profiles(),
                    wish.languages(),
                    wish.minSize(),
                    wish.maxSize());
            long people = candidates.stream()
                    .filter(kept -> zones.contains(kept.person().zone()))
                    .count();
            long groups = people < wish.minSize() ? 0 : people / target(wish) + 1;
            for (int at = 0; at < groups; at++) {
                options.add(new Option(group("option-" + options.size(), here), here));
            }
        }
        return options;
    }

    private static List<List<String>> places(GroupWish wish) {
        boolean each = wish.mode() == Mode.ZONE || wish.mode() == Mode.PROFILE;
        return each ? wish.zones().stream().map(List::of).toList() : List.of(wish.zones());
    }

    /** A group as the planner knows it. */
    static Group group(String id, GroupWish wish) {
        return new Group(
                id,
                wish.mode(),
                wish.zones(),
                audiences(wish.audience()),
                wish.languages(),
                wish.profiles(),
                wish.minSize(),
                wish.maxSize(),
                target(wish));
    }

    private static int target(GroupWish wish) {
        return (wish.minSize() + wish.maxSize() + 1) / 2;
    }

    private static List<Audience> audiences(GroupWish.Audience audience) {
        return switch (audience) {
            case TERRAIN -> List.of(Audience.TERRAIN);
            case RELAIS -> List.of(Audience.RELAIS);
            case MIXTE -> List.of(Audience.TERRAIN, Audience.RELAIS);
        };
    }
}
