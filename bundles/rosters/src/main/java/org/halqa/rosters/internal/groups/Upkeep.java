// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.halqa.model.Message;
import org.halqa.planning.CompositionPlan.Seat;
import org.halqa.planning.Planner;
import org.halqa.planning.Reason;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.store.KeptGroup;

/**
 * Whether a group still keeps the rules, and in words which it does not. That two people are kept apart is among the causes and is
 * never named: a group was composed under the lot, so what separates it later is a request or a line of work, and saying so would
 * give it away.
 */
record Upkeep(Scene scene, Planner planner, KeptGroup group) {

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
        count(seats, "H3", "lock.fit", words);
        count(seats, "H4", "lock.tongue", words);
        words.addAll(partners.values());
        return said(words.toArray(Message[]::new));
    }

    private static List<Message> said(Message... why) {
        List<Message> words = new ArrayList<>(List.of(RostersTexts.say("group.broken")));
        words.addAll(List.of(why));
        return words;
    }

    private static void count(List<List<Reason>> seats, String rule, String key, List<Message> words) {
        Predicate<List<Reason>> breaks =
                reasons -> reasons.stream().anyMatch(one -> one.rule().equals(rule));
        long people = seats.stream().filter(breaks).count();
        if (people > 0) {
            words.add(RostersTexts.say(key, people));
        }
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
