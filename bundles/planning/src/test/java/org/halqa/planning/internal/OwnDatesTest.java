// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.identity.AccessRecord.Entry;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.OwnDate;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Proposals.Line;
import org.halqa.testkit.Callers;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates for those who take part and for line managers. */
class OwnDatesTest {

    private static final Caller SALMA = Callers.psychologist();
    private static final Caller FOCAL = Callers.focalPoint("MS2");
    private static final Caller MANAGER = Callers.lineManager("MS2");

    private final PlanningHouse house = new PlanningHouse(TestDoorkeeper.allowing(Map.of(
            House.READ,
            Set.of(Role.PSYCHOLOGIST, Role.FOCAL_POINT),
            House.WRITE,
            Set.of(Role.PSYCHOLOGIST),
            "planning.hand",
            Set.of(Role.PSYCHOLOGIST, Role.FOCAL_POINT),
            "planning.answer",
            Set.of(Role.FOCAL_POINT),
            House.DATES,
            Set.of(Role.LINE_MANAGER, Role.PARTICIPANT))));

    @BeforeEach
    void plan() {
        keep("RSK", "MS2");
        keep("OR", "MS2");
        keep("OR", "DJ");
        List<Line> lines = KeptCalendarTest.done(house.proposals.propose(SALMA)).lines();
        KeptCalendarTest.done(
                house.proposals.accept(SALMA, lines.stream().map(Line::id).collect(Collectors.toSet())));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void keep(String zone, String organisation) {
        PlannedGroup group = UsualGroup.of(zone, Audience.TERRAIN, "ZONE", "FR", List.of(organisation), 1);
        KeptCalendarTest.done(house.calendar.keep(SALMA, group));
    }

    private Appointment of(String zone, String organisation) {
        return house.calendar.appointments(SALMA).stream()
                .filter(one -> one.group().zone().equals(zone)
                        && one.group().organisations().equals(List.of(organisation)))
                .findFirst()
                .orElseThrow();
    }

    private void confirm(Appointment one) {
        KeptCalendarTest.done(house.calendar.confirm(SALMA, one.id(), one.version()));
    }

    @Test
    void aProposalIsNobodysDateYet() {
        assertThat(house.calendar.dates(MANAGER)).isEmpty();
    }

    @Test
    void showsWhatTheOwnOrganisationWasAskedOrToldAndNothingElse() {
        Appointment asked = of("RSK", "MS2");
        KeptCalendarTest.done(house.invitations.answer(FOCAL, asked.id(), true, null, null));
        confirm(of("OR", "MS2"));
        confirm(of("OR", "DJ"));

        assertThat(house.calendar.dates(MANAGER))
                .extracting(OwnDate::zone, OwnDate::confirmed)
                .containsExactlyInAnyOrder(tuple("RSK", false), tuple("OR", true));
        Caller inOriental = new Caller("p", Set.of(Role.PARTICIPANT), Set.of("MS2"), Set.of("OR"));
        assertThat(house.calendar.dates(inOriental)).extracting(OwnDate::zone).containsExactly("OR");
        Caller ofNobody = new Caller("q", Set.of(Role.PARTICIPANT), Set.of(), Set.of());
        assertThat(house.calendar.dates(ofNobody)).isEmpty();
    }

    @Test
    void aDateThatFallsAwayIsGone() {
        Appointment one = of("OR", "MS2");
        confirm(one);
        KeptCalendarTest.done(house.calendar.cancel(SALMA, one.id(), one.version() + 1, Cause.ROOM));

        assertThat(house.calendar.dates(MANAGER)).isEmpty();
    }

    @Test
    void theirFeedHasTheSameDatesUnderNeutralTitles() {
        confirm(of("OR", "MS2"));
        confirm(of("OR", "DJ"));
        String secret = KeptCalendarTest.done(house.feeds.make(house.staff.hire(MANAGER)));

        String file = new String(house.feeds.read(secret, Locale.FRENCH).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(file.split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(file).doesNotContain("TERRAIN", "GDP", "MS2");
        assertThat(house.feeds.mine(MANAGER)).hasSize(1);
        house.feeds.revoke(MANAGER, house.feeds.mine(MANAGER).get(0).id());
        assertThat(house.feeds.read(secret, Locale.FRENCH)).isEmpty();
    }

    @Test
    void aFeedForTheirGroupHasItsDatesAndNoOther() {
        Appointment theirs = of("OR", "MS2");
        confirm(theirs);
        confirm(of("RSK", "MS2"));
        confirm(of("OR", "DJ"));
        Caller focal = house.staff.hire(FOCAL);

        String secret =
                KeptCalendarTest.done(house.feeds.makeFor(focal, theirs.group().id()));

        String file = new String(house.feeds.read(secret, Locale.FRENCH).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(file.split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(file).contains(theirs.id()).doesNotContain("TERRAIN", "GDP", "MS2");
        assertThat(house.feeds.mine(focal).get(0).group())
                .isEqualTo(theirs.group().id());
    }

    @Test
    void aFeedForAGroupIsMadeByWhoPlansItOrByItsOrganisation() {
        String others = of("OR", "DJ").group().id();

        assertThat(house.feeds.makeFor(FOCAL, others)).isInstanceOf(Outcome.Refused.class);
        assertThat(house.feeds.makeFor(SALMA, others)).isInstanceOf(Outcome.Done.class);
        assertThatThrownBy(() -> house.feeds.makeFor(MANAGER, others)).isInstanceOf(NotForThisRole.class);
        assertThat(((RecordedAccess) house.house.access()).entries())
                .filteredOn(entry -> entry.subject().startsWith("group-feed/"))
                .extracting(Entry::account, Entry::operation, Entry::subject)
                .containsExactly(tuple(SALMA.account(), "planning.hand", "group-feed/" + others));
    }

    @Test
    void aFeedHoldsAllOrganisationsAndZonesOfItsOwnerHoweverMany() {
        confirm(of("RSK", "MS2"));
        confirm(of("OR", "MS2"));
        confirm(of("OR", "DJ"));
        Caller ofMany =
                new Caller("of-many", Set.of(Role.LINE_MANAGER), with("MS2", "ORGANISATION"), with("OR", "ZONE"));

        String secret = KeptCalendarTest.done(house.feeds.make(house.staff.hire(ofMany)));

        String file = new String(house.feeds.read(secret, Locale.FRENCH).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(file.split("BEGIN:VEVENT", -1)).hasSize(2);
    }

    /** A code among sixty others, each as long as codes get. */
    private static Set<String> with(String code, String word) {
        return Stream.concat(Stream.of(code), IntStream.range(100, 160).mapToObj(at -> word + "_".repeat(20) + at))
                .collect(Collectors.toSet());
    }

    @Test
    void nobodyElseAsksAndTheyAskForNothingElse() {
        assertThatThrownBy(() -> house.calendar.dates(FOCAL)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> house.calendar.appointments(MANAGER)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> house.feeds.make(Callers.admin())).isInstanceOf(NotForThisRole.class);
    }
}
