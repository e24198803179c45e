// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.planning.CompositionPlan.Seat;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Planner;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.store.KeptGroup;
import org.jspecify.annotations.Nullable;

/**
 * A change by hand, judged: by the planner, as a proposal is, and by what only a change by hand can do.
 *
 * @param scene before it
 * @param written the groups as they would be; empty when it is refused
 * @param refusals why it may not be; empty when it may
 * @param drawbacks what it makes worse
 */
record Move(Scene scene, List<KeptGroup> written, List<Message> refusals, List<Message> drawbacks) {

    private static Move refused(Scene scene, Message... reasons) {
        return new Move(scene, List.of(), List.of(reasons), List.of());
    }

    private static Move refused(Scene scene, String key, Object... arguments) {
        return refused(scene, RostersTexts.say(key, arguments));
    }

    /** Somebody into a group. */
    static Move of(Scene scene, @Nullable Planner planner, String person, String group) {
        Optional<KeptGroup> to = scene.group(group);
        Optional<KeptGroup> from = scene.groupOf(person);
        Optional<Kept> who = scene.roll().find(person).filter(kept -> Roll.isEligible(kept.person()));
        if (to.isEmpty() || who.isEmpty()) {
            return refused(scene, to.isEmpty() ? "group.gone" : "group.person");
        }
        if (from.equals(to)) {
            return refused(scene, "group.already");
        }
        if (to.get().locked() || from.filter(KeptGroup::locked).isPresent()) {
            return refused(scene, "group.locked");
        }
        if (planner == null) {
            return refused(scene, "group.planner");
        }
        HandEdit judged = planner.judge(scene.problem(), scene.plan(), new Seat(person, group));
        if (!judged.allowed()) {
            return new Move(
                    scene, List.of(), RuleWords.refused(judged.refusals(), to.get(), from.orElse(to.get())), List.of());
        }
        List<KeptGroup> written = new ArrayList<>();
        from.ifPresent(left -> written.add(without(scene, left, person)));
        written.add(to.get()
                .with(Stream.concat(scene.present(to.get()).stream(), Stream.of(person))
                        .toList()));
        return new Move(scene, written, List.of(), RuleWords.drawbacks(judged.drawbacks()));
    }

    private static KeptGroup without(Scene scene, KeptGroup group, String person) {
        return group.with(
                scene.present(group).stream().filter(id -> !id.equals(person)).toList());
    }

    /** Somebody out of a group, which must still be one. */
    static Move out(Scene scene, String person, String group) {
        Optional<KeptGroup> from = scene.group(group);
        if (from.isEmpty() || !from.get().members().contains(person)) {
            return refused(scene, from.isEmpty() ? "group.gone" : "group.person");
        }
        if (from.get().locked()) {
            return refused(scene, "group.locked");
        }
        KeptGroup left = without(scene, from.get(), person);
        if (left.members().size() < left.wish().minSize()) {
            return refused(scene, "group.small", left.wish().minSize());
        }
        return mixes(scene, left)
                ? new Move(scene, List.of(left), List.of(), List.of())
                : refused(scene, RuleWords.mixed(left.wish()));
    }

    static boolean mixes(Scene scene, KeptGroup group) {
        List<RosterPerson> people = group.members().stream()
                .flatMap(id -> scene.roll().find(id).stream())
                .map(Kept::person)
                .toList();
        Mode mode = group.wish().mode();
        return mode == Mode.INTER_OSC
                        && people.stream()
                                        .map(RosterPerson::organisation)
                                        .distinct()
                                        .count()
                                > 1
                || mode == Mode.INTER_TEAM
                        && people.stream()
                                        .map(one -> one.organisation() + " "
                                                + (one.team().isEmpty() ? one.zone() : one.team()))
                                        .distinct()
                                        .count()
                                > 1
                || mode == Mode.ZONE
                || mode == Mode.PROFILE;
    }

    /** A group that is used from now on: rosters may have changed since it was composed, so every seat is judged again. */
    static Move lock(Scene scene, @Nullable Planner planner, String id, boolean locked) {
        Optional<KeptGroup> group = scene.group(id);
        if (group.isEmpty()) {
            return refused(scene, "group.gone");
        }
        if (!locked) {
            return new Move(scene, List.of(group.get().locked(false)), List.of(), List.of());
        }
        if (planner == null) {
            return refused(scene, "group.planner");
        }
        KeptGroup present = group.get().with(scene.present(group.get()));
        List<Message> broken = new Upkeep(scene, planner, present).broken();
        return broken.isEmpty()
                ? new Move(scene, List.of(present.locked(true)), List.of(), List.of())
                : new Move(scene, List.of(), broken, List.of());
    }
}
