// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionPlan.Circle;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.CompositionProblem.Audience;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Person;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Terms;
import org.halqa.planning.spi.Judgement;

/** What groups cost (S1 to S10 and the rules of partners), counted one by one, without any search. */
public final class SeatingTerms {

    private final CompositionProblem problem;
    private final PartnerRules partners;
    private final SeatingRules rules;

    /** The terms of that problem. */
    public SeatingTerms(CompositionProblem problem, PartnerRules partners) {
        this.problem = problem;
        this.partners = partners;
        rules = new SeatingRules(problem, partners);
    }

    /** What a plan costs. */
    public Terms of(CompositionPlan plan) {
        Terms terms = new Terms("seating");
        Map<String, Set<String>> seats = new HashMap<>();
        plan.groups().forEach(circle -> circle.members()
                .forEach(id -> seats.computeIfAbsent(id, i -> new HashSet<>()).add(circle.group())));
        people(seats, terms);
        CompositionProblem.Weights weights = problem.weights();
        for (Circle circle : plan.groups()) {
            Group group = rules.group(circle);
            List<Person> members = members(circle);
            int n = members.size();
            long relays = members.stream()
                    .filter(p -> p.audience() == Audience.RELAIS)
                    .count();
            terms.count("S4", relays == 1 && n > 1 ? 1 : 0, weights.loneRelay());
            terms.count(
                    "S5", concentration(group, CompositionProblem.Mode.INTER_OSC, members), weights.orgConcentration());
            terms.count(
                    "S6",
                    concentration(group, CompositionProblem.Mode.INTER_TEAM, members),
                    weights.teamConcentration());
            long strangers = group.mode() == CompositionProblem.Mode.PROFILE
                    ? n
                            - tally(members, Person::profile).stream()
                                    .max(Long::compare)
                                    .orElse(0L)
                    : 0;
            terms.count("S7", strangers, weights.profileMismatch());
            long distance = n - group.targetSize();
            terms.count("S8", distance * distance, weights.sizeDeviation());
            terms.count("S9", 1, weights.openGroup());
        }
        long moved = problem.people().stream()
                .filter(person -> person.previousGroup() != null
                        && seats.containsKey(person.id())
                        && !seats.getOrDefault(person.id(), Set.of()).contains(person.previousGroup()))
                .count();
        terms.count("S10", moved, weights.moved());
        partners(plan, terms);
        return terms;
    }

    private void people(Map<String, Set<String>> seats, Terms terms) {
        Set<String> relayZones = new HashSet<>();
        Set<String> covered = new HashSet<>();
        long unplaced = 0;
        long relays = 0;
        for (int p = 0; p < problem.people().size(); p++) {
            Person person = problem.people().get(p);
            boolean relay = person.audience() == Audience.RELAIS;
            if (relay && seats.containsKey(person.id())) {
                covered.add(person.zone());
            }
            if (rules.roster().placeable(p)) {
                if (relay) {
                    relayZones.add(person.zone());
                }
                if (!seats.containsKey(person.id())) {
                    relays += relay ? 1 : 0;
                    unplaced += relay ? 0 : 1;
                }
            }
        }
        relayZones.removeAll(covered);
        terms.count("S1", unplaced, problem.weights().unplaced());
        terms.count("S2", relays, problem.weights().unplacedRelay());
        terms.count("S3", relayZones.size(), problem.weights().relayZoneUncovered());
        List.of("S4", "S5", "S6", "S7", "S8", "S9").forEach(rule -> terms.count(rule, 0, 0));
    }

    private List<Person> members(Circle circle) {
        return circle.members().stream()
                .map(id -> rules.roster().person(rules.person(id)))
                .toList();
    }

    /** Simpson's concentration in thousandths, rounded down. */
    static long concentration(Group group, CompositionProblem.Mode mode, List<Person> members) {
        long n = members.size();
        if (group.mode() != mode || n < 2) {
            return 0;
        }
        Function<Person, String> what = mode == CompositionProblem.Mode.INTER_OSC ? Person::organisation : Person::team;
        long pairs = tally(members, what).stream().mapToLong(c -> c * (c - 1)).sum();
        return 1000 * pairs / (n * (n - 1));
    }

    private static Collection<Long> tally(List<Person> members, Function<Person, String> what) {
        return members.stream()
                .collect(Collectors.groupingBy(what, Collectors.counting()))
                .values();
    }

    private void partners(CompositionPlan plan, Terms terms) {
        if (!partners.any()) {
            return;
        }
        for (Circle circle : plan.groups()) {
            Group group = rules.group(circle);
            for (Person person : members(circle)) {
                partners.said(SeatingRules.placement(person, group, circle.language()))
                        .forEach((rule, judgement) -> {
                            if (judgement instanceof Judgement.Discouraged discouraged) {
                                terms.add(rule, 1, discouraged.cost());
                            }
                        });
            }
        }
    }
}
