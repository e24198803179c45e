// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionPlan.Circle;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.planning.CompositionProblem.Person;
import org.halqa.planning.solver.internal.rules.Breach;
import org.halqa.planning.solver.internal.rules.PartnerRules;
import org.halqa.planning.solver.internal.rules.Says;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.SeatPlacement;

/**
 * The hard rules of groups (H1 to H8 and those of partners), looked at one by one, without any search. Who may not meet whom is
 * said as H5 whatever the reason: whether it is a manager or a wish to stay apart is nobody's business.
 */
public final class SeatingRules {

    private final Roster roster;
    private final PartnerRules partners;

    /** The rules of that problem. */
    public SeatingRules(CompositionProblem problem, PartnerRules partners) {
        roster = new Roster(problem);
        this.partners = partners;
    }

    /** Every rule that a plan breaks. */
    public List<Breach> breaches(CompositionPlan plan) {
        List<Breach> found = new ArrayList<>();
        Map<Integer, List<String>> seats = new HashMap<>();
        for (Circle circle : plan.groups()) {
            Group group = group(circle);
            for (String id : circle.members()) {
                seats.computeIfAbsent(person(id), p -> new ArrayList<>()).add(group.id());
                alone(group, circle.language(), person(id), found);
            }
            together(group, circle, found);
        }
        seats.forEach((p, groups) -> {
            if (groups.size() > 1) {
                String id = roster.person(p).id();
                found.add(new Breach("H1", List.of(id), groups.size(), Says.that("H1.seat", id)));
            }
        });
        for (Person person : roster.problem.people()) {
            String previous = person.previousGroup();
            if (person.locked()
                    && previous != null
                    && !seats.getOrDefault(person(person.id()), List.of()).contains(previous)) {
                found.add(Breach.of("H8", Says.that("H8.seat", person.id(), previous), person.id()));
            }
        }
        return found;
    }

    private void alone(Group group, String language, int p, List<Breach> found) {
        Person person = roster.person(p);
        if (!Roster.fits(person, group)) {
            found.add(Breach.of("H3", Says.that("H3.seat", person.id(), group.id()), person.id(), group.id()));
        }
        if (!person.languages().contains(language)) {
            found.add(Breach.of("H4", Says.that("H4.seat", person.id(), group.id()), person.id(), group.id()));
        }
        boolean stays = person.locked() && group.id().equals(person.previousGroup());
        if (partners.any() && !stays) {
            partners.said(placement(person, group, language)).forEach((rule, judgement) -> {
                if (judgement instanceof Judgement.Refused refused) {
                    found.add(Breach.of(rule, refused.reason(), person.id(), group.id()));
                }
            });
        }
    }

    static SeatPlacement placement(Person person, Group group, String language) {
        return new SeatPlacement(
                person.organisation(),
                person.team(),
                person.zone(),
                person.audience(),
                person.profile(),
                person.languages(),
                group,
                language);
    }

    private void together(Group group, Circle circle, List<Breach> found) {
        int n = circle.members().size();
        if (n < group.minSize() || n > group.maxSize()) {
            long off = Math.max(group.minSize() - n, n - group.maxSize());
            found.add(new Breach(
                    "H2",
                    List.of(group.id()),
                    off,
                    Says.that("H2.seat", group.id(), n, group.minSize(), group.maxSize())));
        }
        if (!group.languages().contains(circle.language())) {
            found.add(Breach.of("H4", Says.that("H4.group", group.id(), circle.language()), group.id()));
        }
        int[] members =
                circle.members().stream().distinct().mapToInt(this::person).toArray();
        long clashes = 0;
        for (int i = 0; i < members.length; i++) {
            for (int k = i + 1; k < members.length; k++) {
                clashes += roster.apart(members[i]).contains(members[k]) ? 1 : 0;
            }
        }
        if (clashes > 0) {
            found.add(new Breach("H5", List.of(group.id()), clashes, Says.that("H5.seat", group.id())));
        }
        if (mixes(group, Mode.INTER_OSC, members, true) || mixes(group, Mode.INTER_TEAM, members, false)) {
            found.add(Breach.of("H7", Says.that("H7.seat", group.id()), group.id()));
        }
    }

    private boolean mixes(Group group, Mode mode, int[] members, boolean organisations) {
        return group.mode() == mode
                && java.util.Arrays.stream(members)
                                .mapToObj(roster::person)
                                .map(person -> organisations ? person.organisation() : person.team())
                                .distinct()
                                .count()
                        < 2;
    }

    Roster roster() {
        return roster;
    }

    Group group(Circle circle) {
        int at = roster.groupAt(circle.group());
        if (at < 0) {
            throw new IllegalArgumentException("the plan names a group that is not in the problem");
        }
        return roster.group(at);
    }

    int person(String id) {
        int at = roster.personAt(id);
        if (at < 0) {
            throw new IllegalArgumentException("the plan names somebody who is not in the problem");
        }
        return at;
    }
}
