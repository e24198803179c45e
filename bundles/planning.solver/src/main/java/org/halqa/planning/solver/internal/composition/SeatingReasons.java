// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionPlan.Circle;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.CompositionProblem.Audience;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.planning.CompositionProblem.Person;
import org.halqa.planning.Explanation;
import org.halqa.planning.Reason;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Says;
import org.halqa.planning.spi.Judgement;

/** Says of groups why they are as they are, and what stands in the way of those who have no seat. */
public final class SeatingReasons {

    private static final int SAID = 3;

    private final CompositionProblem problem;
    private final PartnerRules partners;
    private final SeatingRules rules;

    /** The reasons of that problem. */
    public SeatingReasons(CompositionProblem problem, PartnerRules partners) {
        this.problem = problem;
        this.partners = partners;
        rules = new SeatingRules(problem, partners);
    }

    /** A plan of people in words. */
    public Explanation of(CompositionPlan plan) {
        Set<String> seated = new HashSet<>();
        plan.groups().forEach(circle -> seated.addAll(circle.members()));
        List<Explanation.Placed> placed = plan.groups().stream()
                .map(circle -> new Explanation.Placed(circle, reasons(circle)))
                .toList();
        List<Explanation.Missing> missing = problem.people().stream()
                .filter(person -> !seated.contains(person.id()))
                .map(person -> new Explanation.Missing(person.id(), 1, 0, obstacles(plan, person)))
                .toList();
        return new Explanation(placed, missing, impossible());
    }

    private List<Reason> reasons(Circle circle) {
        Group group = rules.group(circle);
        List<Person> members = circle.members().stream()
                .map(id -> rules.roster().person(rules.person(id)))
                .toList();
        CompositionProblem.Weights weights = problem.weights();
        int n = members.size();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("S9", weights.openGroup(), Says.that("why.open", n, circle.language())));
        long distance = n - group.targetSize();
        if (distance != 0) {
            reasons.add(new Reason(
                    "S8", distance * distance * weights.sizeDeviation(), Says.that("why.size", n, group.targetSize())));
        }
        long relays =
                members.stream().filter(p -> p.audience() == Audience.RELAIS).count();
        if (relays == 1 && n > 1) {
            reasons.add(new Reason("S4", weights.loneRelay(), Says.that("why.lone")));
        }
        long organisations = SeatingTerms.concentration(group, Mode.INTER_OSC, members);
        if (group.mode() == Mode.INTER_OSC) {
            reasons.add(new Reason(
                    "S5",
                    organisations * weights.orgConcentration(),
                    Says.that("why.organisations", organisations / 10)));
        }
        long teams = SeatingTerms.concentration(group, Mode.INTER_TEAM, members);
        if (group.mode() == Mode.INTER_TEAM) {
            reasons.add(new Reason("S6", teams * weights.teamConcentration(), Says.that("why.teams", teams / 10)));
        }
        long moved = members.stream()
                .filter(p -> p.previousGroup() != null && !group.id().equals(p.previousGroup()))
                .count();
        if (moved > 0) {
            reasons.add(new Reason("S10", moved * weights.moved(), Says.that("why.moved", moved)));
        }
        for (Person person : partners.any() ? members : List.<Person>of()) {
            partners.said(SeatingRules.placement(person, group, circle.language()))
                    .forEach((rule, judgement) -> {
                        if (judgement instanceof Judgement.Discouraged discouraged) {
                            reasons.add(new Reason(rule, discouraged.cost(), discouraged.reason()));
                        }
                    });
        }
        return reasons.stream()
                .distinct()
                .sorted(Comparator.comparingLong((Reason reason) -> -reason.cost()))
                .toList();
    }

    /** Of the groups that fail for the fewest rules, which rules those are. */
    private List<Reason> obstacles(CompositionPlan plan, Person person) {
        int fewest = Integer.MAX_VALUE;
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Message> words = new HashMap<>();
        for (Group group : problem.groups()) {
            List<String> broken = broken(plan, person, group, words);
            if (broken.size() < fewest) {
                counts.clear();
                fewest = broken.size();
            }
            if (broken.size() == fewest) {
                broken.forEach(rule -> counts.merge(rule, 1, Integer::sum));
            }
        }
        if (fewest == 0) {
            return List.of(new Reason("S1", 0, Says.that("seat.dearer")));
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue()))
                .limit(SAID)
                .map(one -> new Reason(
                        one.getKey(),
                        0,
                        words.getOrDefault(one.getKey(), Says.that("seat." + one.getKey(), one.getValue()))))
                .toList();
    }

    private List<String> broken(CompositionPlan plan, Person person, Group group, Map<String, Message> words) {
        List<String> broken = new ArrayList<>();
        if (!Roster.fits(person, group)) {
            broken.add("H3");
        }
        Circle open = plan.groups().stream()
                .filter(circle -> circle.group().equals(group.id()))
                .findFirst()
                .orElse(null);
        String language = open == null
                ? group.languages().stream()
                        .filter(person.languages()::contains)
                        .findFirst()
                        .orElse(group.languages().get(0))
                : open.language();
        if (!person.languages().contains(language)) {
            broken.add("H4");
        }
        // A closed group lacks people: only who is left could fill it.
        if (open == null || open.members().size() >= group.maxSize()) {
            broken.add("H2");
        }
        int p = rules.person(person.id());
        if (open != null
                && open.members().stream()
                        .anyMatch(id -> rules.roster().apart(p).contains(rules.person(id)))) {
            broken.add("H5");
        }
        partners.said(SeatingRules.placement(person, group, language)).forEach((rule, judgement) -> {
            if (judgement instanceof Judgement.Refused refused) {
                broken.add(rule);
                words.put(rule, refused.reason());
            }
        });
        return broken;
    }

    private List<Reason> impossible() {
        int seats = problem.groups().stream().mapToInt(Group::maxSize).sum();
        int people = 0;
        for (int p = 0; p < problem.people().size(); p++) {
            people += rules.roster().placeable(p) ? 1 : 0;
        }
        List<Reason> found = new ArrayList<>();
        if (people > seats) {
            found.add(new Reason("H2", 0, Says.that("impossible.seats", people, seats)));
        }
        int nowhere = problem.people().size() - people;
        if (nowhere > 0) {
            found.add(new Reason("H3", 0, Says.that("impossible.nowhere", nowhere)));
        }
        return found;
    }
}
