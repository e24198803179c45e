// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.CompositionPlan.Circle;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.Explanation;
import org.halqa.planning.Planner;
import org.halqa.planning.PlanningRuleFailed;
import org.halqa.planning.Reason;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.Groups;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.House;
import org.halqa.rosters.internal.KeptRosters;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.groups.Options.Option;
import org.halqa.rosters.internal.store.KeptGroup;
import org.jspecify.annotations.Nullable;

/** Groups, composed by whatever planner is there. */
public final class ComposedGroups implements Groups {

    private static final String READ = "groups.read";
    private static final String WRITE = "groups.write";

    private final House house;
    private final Studio studio;
    private final Supplier<@Nullable Planner> planner;
    private final Effort effort;
    private final WishRules rules;

    /** @param effort how long a proposal is looked for */
    public ComposedGroups(House house, Studio studio, Supplier<@Nullable Planner> planner, Effort effort) {
        this.house = house;
        this.studio = studio;
        this.planner = planner;
        this.effort = effort;
        this.rules = new WishRules(house.programmes());
    }

    @Override
    public boolean ready() {
        return planner.get() != null;
    }

    @Override
    public Table table(Caller caller) {
        house.doorkeeper().require(caller, READ);
        Scene scene = studio.scene(house.programme());
        Explanation said = explained(scene);
        Map<String, List<Message>> missing = said.missing().stream()
                .collect(Collectors.toMap(
                        Explanation.Missing::subject, gap -> RuleWords.missing(gap.reasons()), (one, other) -> one));
        Set<String> seated = scene.seated();
        List<Waiting> waiting = scene.roll().eligible().stream()
                .filter(kept -> !seated.contains(kept.id()))
                .map(kept -> new Waiting(seat(kept), missing.getOrDefault(kept.id(), List.of())))
                .sorted(Comparator.comparing((Waiting one) -> one.seat().zone())
                        .thenComparing(one -> one.seat().name().toLowerCase(Locale.ROOT)))
                .toList();
        return new Table(
                scene.groups().stream()
                        .map(group -> composed(scene, group, said))
                        .toList(),
                waiting);
    }

    private Explanation explained(Scene scene) {
        Planner now = planner.get();
        return now == null || scene.groups().isEmpty()
                ? new Explanation(List.of(), List.of(), List.of())
                : now.explain(scene.problem(), scene.plan());
    }

    private static Composed composed(Scene scene, KeptGroup group, Explanation said) {
        // Nothing is explained when a rule cannot be asked; then this is said of every group.
        List<Message> reasons = said.placed().isEmpty()
                ? said.impossible().stream().map(Reason::words).toList()
                : said.placed().stream()
                        .filter(placed -> placed.subject() instanceof Circle circle
                                && circle.group().equals(group.id()))
                        .flatMap(placed -> RuleWords.placed(placed.reasons()).stream())
                        .toList();
        List<Seat> members = scene.present(group).stream()
                .flatMap(id -> scene.roll().find(id).stream())
                .map(ComposedGroups::seat)
                .sorted(Comparator.comparing(seat -> seat.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new Composed(
                group.id(),
                group.version(),
                group.number(),
                group.wish(),
                group.language(),
                members,
                group.locked(),
                reasons);
    }

    private static Seat seat(Kept kept) {
        RosterPerson person = kept.person();
        return new Seat(
                kept.id(),
                KeptRosters.called(person),
                person.organisation(),
                person.zone(),
                person.profile(),
                person.languages());
    }

    @Override
    public Optional<Composed> find(Caller caller, String id) {
        return table(caller).groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    @Override
    public Outcome<Proposed> propose(Caller caller, GroupWish wish) {
        house.doorkeeper().require(caller, WRITE);
        List<Fault> faults = rules.check(wish);
        Planner now = planner.get();
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        if (now == null) {
            return RostersTexts.refused("", "group.planner");
        }
        Scene scene = studio.scene(house.programme());
        Set<String> seated = scene.seated();
        List<Kept> candidates = scene.roll().eligible().stream()
                .filter(Options.meant(wish))
                .filter(kept -> !seated.contains(kept.id()))
                .toList();
        List<KeptGroup> fresh;
        try {
            fresh = proposed(now, scene, wish, candidates);
        } catch (PlanningRuleFailed failed) {
            return Outcome.refused("", failed.reason().words());
        }
        if (fresh.isEmpty()) {
            return RostersTexts.refused("", "group.none");
        }
        if (!studio.groups().put(house.programme(), scene.groups(), fresh)) {
            return RostersTexts.refused("", "group.meanwhile");
        }
        fresh.forEach(group -> house.note(caller, "groups.propose", "group/" + group.id()));
        int placed = fresh.stream().mapToInt(group -> group.members().size()).sum();
        return new Outcome.Done<>(new Proposed(fresh.size(), placed, candidates.size() - placed));
    }

    private List<KeptGroup> proposed(Planner now, Scene scene, GroupWish wish, List<Kept> candidates) {
        List<Option> options = Options.of(wish, candidates);
        if (options.isEmpty()) {
            return List.of();
        }
        Set<String> ids = candidates.stream().map(Kept::id).collect(Collectors.toSet());
        CompositionProblem problem = new CompositionProblem(
                "proposal",
                scene.roll().persons(kept -> ids.contains(kept.id())),
                options.stream().map(Option::group).toList(),
                CompositionProblem.Weights.USUAL);
        Map<String, GroupWish> wishes = options.stream()
                .collect(Collectors.toMap(option -> option.group().id(), Option::wish));
        return now.compose(problem, effort, (plan, cost) -> true).plan().groups().stream()
                .map(circle ->
                        KeptGroup.fresh(wishes.getOrDefault(circle.group(), wish), circle.language(), circle.members()))
                .sorted(Comparator.comparing(
                        (KeptGroup group) -> String.join(" ", group.wish().zones())))
                .toList();
    }

    @Override
    public Map<String, Judged> judge(Caller caller, String person) {
        house.doorkeeper().require(caller, READ);
        Scene scene = studio.scene(house.programme());
        Planner now = planner.get();
        Map<String, Judged> said = new LinkedHashMap<>();
        for (KeptGroup group : scene.groups()) {
            Move move = Move.of(scene, now, person, group.id());
            boolean allowed = move.refusals().isEmpty();
            said.put(group.id(), new Judged(allowed, allowed ? move.drawbacks() : move.refusals()));
        }
        return said;
    }

    @Override
    public Outcome<Composed> seat(Caller caller, String person, String group, int version) {
        house.doorkeeper().require(caller, WRITE);
        Move move = Move.of(studio.scene(house.programme()), planner.get(), person, group);
        return apply(caller, move, group, version);
    }

    @Override
    public Outcome<Composed> unseat(Caller caller, String person, String group, int version) {
        house.doorkeeper().require(caller, WRITE);
        return apply(caller, Move.out(studio.scene(house.programme()), person, group), group, version);
    }

    @Override
    public Outcome<Composed> lock(Caller caller, String group, int version, boolean locked) {
        house.doorkeeper().require(caller, WRITE);
        return apply(caller, Move.lock(studio.scene(house.programme()), planner.get(), group, locked), group, version);
    }

    private Outcome<Composed> apply(Caller caller, Move move, String group, int version) {
        Optional<KeptGroup> stored = move.scene().group(group);
        if (stored.isEmpty()) {
            return RostersTexts.refused("", "group.gone");
        }
        boolean read = stored.get().version() == version;
        if (read && !move.refusals().isEmpty()) {
            List<Fault> faults = new ArrayList<>();
            move.refusals().forEach(reason -> faults.add(new Fault("", reason)));
            return new Outcome.Refused<>(faults);
        }
        boolean done =
                read && studio.groups().put(house.programme(), move.scene().groups(), move.written());
        if (done) {
            house.note(caller, WRITE, "group/" + group);
        }
        Scene now = new Scene(move.scene().roll(), studio.groups().of(house.programme()));
        Explanation said = explained(now);
        return now.group(group)
                .map(kept -> composed(now, kept, said))
                .<Outcome<Composed>>map(one -> done ? new Outcome.Done<>(one) : new Outcome.Stale<>(one))
                .orElseGet(() -> RostersTexts.refused("", "group.gone"));
    }

    @Override
    public Outcome<String> dissolve(Caller caller, String group) {
        house.doorkeeper().require(caller, WRITE);
        Optional<KeptGroup> there = studio.groups().of(house.programme()).stream()
                .filter(kept -> kept.id().equals(group))
                .findFirst();
        if (there.isEmpty()) {
            return RostersTexts.refused("", "group.gone");
        }
        if (!studio.groups().remove(house.programme(), group)) {
            return RostersTexts.refused("", "group.locked");
        }
        house.note(caller, "groups.dissolve", "group/" + group);
        return new Outcome.Done<>(group);
    }
}
