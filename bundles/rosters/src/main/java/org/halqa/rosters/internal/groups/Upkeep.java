// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.planning.CompositionPlan.Seat;
import org.halqa.planning.Planner;
import org.halqa.planning.Reason;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.store.KeptGroup;

/**
 * Whether a group still keeps the rules, and in words which it does not. That two people are kept apart is said together with
 * zone, audience and profile: a group was composed under the lot, so what separates it later is a request or a line of work, and
 * naming it would give it away, as would saying nothing where everything else is named. No number either: a pair breaks every seat of
 * its group.
 */
record Upkeep(Scene scene, Planner planner, KeptGroup group) {

    private static final Set<String> FIT = Set.of("H3", "H5", "H6");
    private static final Set<String> TONGUE = Set.of("H4");

    /** What is broken, beginning with that it is; empty when nothing is. */
    List<Message> broken() {
        int present = group.members().size();
        if (present < group.wish().minSize()) {
            return said(RostersTexts.say("lock.small", present, group.wish().minSize()));
        } else if (!Move.mixes(scene, group)) {
            return said(RuleWords.mixed(group.wish()));
        }
        List<List<Reason>> seats = group.members().stream().map(this::refusals).toList();
        if (seats.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        Map<String, Message> partners = new LinkedHashMap<>();
        seats.forEach(reasons ->
                reasons.stream().filter(Upkeep::isPartners).forEach(one -> partners.put(one.rule(), one.words())));
        List<Message> words = new ArrayList<>();
        if (breaking(seats, FIT) > 0) {
            words.add(RostersTexts.say("lock.fit"));
        }
        long strangers = breaking(seats, TONGUE);
        if (strangers > 0) {
            words.add(RostersTexts.say("lock.tongue", strangers));
        }
        words.addAll(partners.values());
        return said(words.toArray(Message[]::new));
    }

    private static List<Message> said(Message... why) {
        List<Message> words = new ArrayList<>(List.of(RostersTexts.say("group.broken")));
        words.addAll(List.of(why));
        return words;
    }

    private static long breaking(List<List<Reason>> seats, Set<String> rules) {
        return seats.stream()
                .filter(reasons -> reasons.stream().map(Reason::rule).anyMatch(rules::contains))
                .count();
    }

    private static boolean isPartners(Reason reason) {
        return !reason.rule().matches("H\\d+");
    }

    /** What the rules say of somebody who would come to the others. */
    private List<Reason> refusals(String person) {
        Scene before = scene.with(group.with(
                group.members().stream().filter(id -> !id.equals(person)).toList()));
        return planner.judge(before.problem(), before.plan(), new Seat(person, group.id()))
                .refusals();
    }
}
