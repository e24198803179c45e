// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.planning.Effort;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.GroupWish.Audience;
import org.halqa.rosters.Groups;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.Groups.Proposed;
import org.halqa.rosters.Groups.Seat;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.House;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.store.PersonRows.Entry;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FailingRulePlanner;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComposedGroupsTest {

    private final Consortium consortium = new Consortium();
    private final Groups groups = consortium.groups;

    @AfterEach
    void close() {
        consortium.close();
    }

    /** So many social workers of two organisations in one zone. */
    private void crowd(int many) {
        consortium.add(IntStream.range(0, many)
                .mapToObj(at -> Consortium.of("Prénom" + at + " Nom" + at, at % 2 == 0 ? "MS2" : "DJ", "TS", ""))
                .toList());
    }

    private static GroupWish zone() {
        return Consortium.wish(Mode.ZONE, Audience.TERRAIN, "OR");
    }

    private List<Composed> proposed() {
        assertThat(groups.propose(Consortium.SALMA, zone())).isInstanceOf(Outcome.Done.class);
        return groups.table(Consortium.SALMA).groups();
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.faults().stream().map(Fault::reason).map(Message::key).toList()
                : List.of("not refused");
    }

    @Test
    void onlyPsychologistsCompose() {
        House house = new House(
                TestDoorkeeper.allowing(Map.of("groups.read", Set.of(Role.PSYCHOLOGIST))),
                consortium.room.access,
                consortium.room.programmes,
                consortium.room.clock);
        Groups guarded = new ComposedGroups(house, consortium.studio, () -> consortium.planner, Effort.steps(1, 1));

        assertThatThrownBy(() -> guarded.table(Callers.focalPoint("MS2"))).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.table(Callers.coordination())).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.propose(Consortium.SALMA, zone())).isInstanceOf(NotForThisRole.class);
        assertThat(new LockedGroups(house, consortium.studio).groups(Callers.coordination()))
                .isEmpty();
    }

    @Test
    void aProposalSeatsThoseWhoHaveNone() {
        crowd(20);
        consortium.add("Cheffe Une", "MS2", "N1", "");

        Outcome<Proposed> outcome = groups.propose(Consortium.SALMA, zone());

        assertThat(outcome).isEqualTo(new Outcome.Done<>(new Proposed(2, 20, 0)));
        assertThat(groups.table(Consortium.SALMA).waiting()).isEmpty();
        assertThat(groups.table(Consortium.SALMA).groups())
                .extracting(Composed::number)
                .containsExactly(1, 2);
        assertThat(reasons(groups.propose(Consortium.SALMA, zone()))).containsExactly("group.none");
    }

    @Test
    void aWishThatSaysTooLittleIsRefusedInWords() {
        GroupWish vague = new GroupWish(Mode.ZONE, Audience.TERRAIN, List.of(), List.of("X"), List.of(), 3, 40);

        assertThat(reasons(groups.propose(Consortium.SALMA, vague)))
                .containsExactlyInAnyOrder("group.zones", "group.profiles", "group.languages", "group.size");
    }

    @Test
    void aManagerAndARequestAreRefusedInTheSameWords() {
        crowd(12);
        Entry chief = consortium.add("Chef Seul", "MS2", "TS", "");
        Entry under = consortium.add("Sous Lui", "MS2", "TS", chief.id());
        Entry asks = consortium.add("Qui Demande", "DJ", "TS", "");
        consortium.room.wishes.add(asks.id(), "Sous Lui", 5);
        proposed();
        Composed with = groups.table(Consortium.SALMA).groups().stream()
                .filter(group -> seats(group).contains(under.id()))
                .findFirst()
                .orElseThrow();

        assertThat(seats(with)).doesNotContain(chief.id(), asks.id());
        List<String> hierarchy = reasons(groups.seat(Consortium.SALMA, chief.id(), with.id(), with.version()));
        List<String> request = reasons(groups.seat(Consortium.SALMA, asks.id(), with.id(), with.version()));
        assertThat(hierarchy).isEqualTo(request).contains("group.apart");
        assertThat(groups.judge(Consortium.SALMA, asks.id()).get(with.id()))
                .isEqualTo(groups.judge(Consortium.SALMA, chief.id()).get(with.id()));
    }

    private static List<String> seats(Composed group) {
        return group.members().stream().map(Seat::person).toList();
    }

    @Test
    void aLockedGroupStaysAndIsKnownWithoutItsPeople() {
        crowd(20);
        Composed first = proposed().get(0);
        Composed other = proposedAlready().get(1);

        assertThat(groups.lock(Consortium.SALMA, first.id(), first.version(), true))
                .isInstanceOf(Outcome.Done.class);
        assertThat(groups.lock(Consortium.SALMA, first.id(), first.version(), true))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(reasons(groups.dissolve(Consortium.SALMA, first.id()))).containsExactly("group.locked");
        assertThat(reasons(groups.seat(Consortium.SALMA, seats(other).get(0), first.id(), first.version() + 1)))
                .containsExactly("group.locked");
        assertThat(reasons(groups.unseat(Consortium.SALMA, seats(first).get(0), first.id(), first.version() + 1)))
                .containsExactly("group.locked");

        KnownGroups known = new LockedGroups(consortium.room.house, consortium.studio);
        assertThat(known.groups(Consortium.SALMA)).singleElement().satisfies(group -> {
            assertThat(group.mode()).isEqualTo("ZONE");
            assertThat(group.headcount()).isEqualTo(Map.of("TS", first.members().size()));
            assertThat(group.organisations()).containsExactly("DJ", "MS2");
            assertThat(group.name().fr()).isEqualTo("Groupe 1");
        });
        assertThat(groups.lock(Consortium.SALMA, first.id(), first.version() + 1, false))
                .isInstanceOf(Outcome.Done.class);
        assertThat(known.groups(Consortium.SALMA)).isEmpty();
    }

    private List<Composed> proposedAlready() {
        return groups.table(Consortium.SALMA).groups();
    }

    @Test
    void aRequestThatCameLaterIsSaidLikeAMoveToAnotherZone() {
        crowd(8);
        Composed group = proposed().get(0);
        String asking = seats(group).get(0);
        String other = group.members().get(1).name();

        consortium.room.wishes.add(asking, other, 5);
        Outcome<Composed> asked = groups.lock(Consortium.SALMA, group.id(), group.version(), true);
        consortium.room.wishes.forget(asking);
        change(group, 0, one -> speaking(one, "FM", "FR"));
        change(group, 1, one -> speaking(one, "FM", "FR"));
        Outcome<Composed> moved = groups.lock(Consortium.SALMA, group.id(), group.version(), true);

        assertThat(asked).isEqualTo(moved).isEqualTo(refused(RostersTexts.say("lock.fit")));
        consortium.room.wishes.add(asking, other, 5);
        assertThat(groups.lock(Consortium.SALMA, group.id(), group.version(), true))
                .as("said once")
                .isEqualTo(moved);
    }

    /** Somebody of a group as the rosters know them from now on. */
    private void change(Composed group, int seat, UnaryOperator<RosterPerson> change) {
        Kept there = consortium.room.people.of(Consortium.PROGRAMME).stream()
                .filter(kept -> kept.id().equals(seats(group).get(seat)))
                .findFirst()
                .orElseThrow();
        Entry entry = new Entry(there.id(), there.version(), change.apply(there.person()));
        assertThat(consortium.room.people.put(Consortium.PROGRAMME, List.of(entry)))
                .isTrue();
    }

    private static RosterPerson speaking(RosterPerson one, String zone, String language) {
        return new RosterPerson(
                one.name(),
                one.arabicName(),
                one.organisation(),
                one.team(),
                zone,
                one.profile(),
                List.of(language),
                one.manager(),
                one.directContact());
    }

    @Test
    void saysWhyAGroupCannotBeLockedAnyMore() {
        crowd(8);
        Composed group = proposed().get(0);
        change(group, 0, one -> speaking(one, "OR", "EN"));
        change(group, 1, one -> speaking(one, "OR", "EN"));
        assertThat(groups.lock(Consortium.SALMA, group.id(), group.version(), true))
                .isEqualTo(refused(RostersTexts.say("lock.tongue", 2L)));

        change(group, 0, one -> speaking(one, "OR", "FR"));
        change(group, 1, one -> speaking(one, "FM", "FR"));
        assertThat(groups.lock(Consortium.SALMA, group.id(), group.version(), true))
                .isEqualTo(refused(RostersTexts.say("lock.fit")));
    }

    private static Outcome<Composed> refused(Message why) {
        return new Outcome.Refused<>(List.of(new Fault("", RostersTexts.say("group.broken")), new Fault("", why)));
    }

    @Test
    void peopleMoveByHandAsLongAsBothGroupsHold() {
        crowd(20);
        List<Composed> both = proposed();
        String moving = seats(both.get(0)).get(0);

        Outcome<Composed> moved = groups.seat(
                Consortium.SALMA, moving, both.get(1).id(), both.get(1).version());
        assertThat(moved).isInstanceOf(Outcome.Done.class);
        assertThat(seats(groups.find(Consortium.SALMA, both.get(1).id()).orElseThrow()))
                .contains(moving);
        assertThat(seats(groups.find(Consortium.SALMA, both.get(0).id()).orElseThrow()))
                .doesNotContain(moving);
        assertThat(groups.seat(Consortium.SALMA, moving, both.get(0).id(), 1)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aGroupThatIsSmallKeepsItsPeople() {
        crowd(6);
        Composed group = proposed().get(0);

        assertThat(reasons(groups.unseat(Consortium.SALMA, seats(group).get(0), group.id(), group.version())))
                .containsExactly("group.small");
        assertThat(groups.dissolve(Consortium.SALMA, group.id())).isInstanceOf(Outcome.Done.class);
        assertThat(groups.table(Consortium.SALMA).waiting()).hasSize(6);
        assertThat(proposed().get(0).number())
                .as("a number is never used again")
                .isEqualTo(2);
    }

    @Test
    void whoLeavesTheRosterLeavesTheGroup() {
        crowd(8);
        Composed group = proposed().get(0);
        String leaving = seats(group).get(0);
        consortium.room.people.remove(Consortium.PROGRAMME, leaving, List.of());

        assertThat(seats(groups.find(Consortium.SALMA, group.id()).orElseThrow()))
                .doesNotContain(leaving);
    }

    @Test
    void withoutAPlannerGroupsAreSeenAndNothingIsComposed() {
        crowd(8);
        Composed group = proposed().get(0);
        consortium.planner = null;

        assertThat(groups.ready()).isFalse();
        assertThat(groups.table(Consortium.SALMA).groups()).hasSize(1);
        assertThat(reasons(groups.propose(Consortium.SALMA, zone()))).containsExactly("group.planner");
        assertThat(reasons(groups.lock(Consortium.SALMA, group.id(), group.version(), true)))
                .containsExactly("group.planner");
    }

    @Test
    void twoChangesAtOnceSeatNobodyTwice() {
        crowd(20);
        List<Composed> both = proposed();
        var read = consortium.room.groups.of(Consortium.PROGRAMME);
        groups.lock(Consortium.SALMA, both.get(0).id(), 1, true);

        assertThat(consortium.room.groups.put(Consortium.PROGRAMME, read, List.of(read.get(1))))
                .as("the table changed since it was read")
                .isFalse();
    }

    @Test
    void theTableShowsNobodyWhoSitsInAGroup() {
        crowd(8);
        Composed group = proposed().get(0);
        String members = consortium.room.store.database("rosters").inTransaction(connection -> {
            try (var rows = connection.createStatement().executeQuery("select members from circle")) {
                rows.next();
                return rows.getString(1);
            }
        });

        assertThat(seats(group)).noneMatch(members::contains);
    }

    @Test
    void namesTheRuleOfAPartnerThatFailsAndComposesNothing() {
        crowd(16);
        Composed group = proposed().get(0);
        crowd(8);
        String alone = consortium.people.get(16).id();
        Message why = FailingRulePlanner.REASON.words();
        consortium.planner = new FailingRulePlanner();

        assertThat(groups.propose(Consortium.SALMA, zone()))
                .isEqualTo(new Outcome.Refused<>(List.of(new Fault("", why))));
        assertThat(groups.table(Consortium.SALMA).groups()).isNotEmpty().allSatisfy(one -> assertThat(one.reasons())
                .containsExactly(why));
        assertThat(groups.seat(Consortium.SALMA, alone, group.id(), group.version()))
                .isEqualTo(new Outcome.Refused<>(List.of(new Fault("", why))));
    }
}
