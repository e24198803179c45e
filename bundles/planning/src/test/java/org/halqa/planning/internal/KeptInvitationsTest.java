// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.planning.internal.KeptCalendarTest.done;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Invitations.Asked;
import org.halqa.planning.agenda.Proposals.Line;
import org.halqa.planning.agenda.Stage;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptInvitationsTest {

    private static final Caller SALMA = Callers.psychologist();

    private final PlanningHouse house = new PlanningHouse();

    @BeforeEach
    void plan() {
        house.calendar.addUsual(SALMA);
        house.calendar.keep(SALMA, only("MS2"));
        house.proposals.accept(
                SALMA,
                done(house.proposals.propose(SALMA)).lines().stream()
                        .map(Line::id)
                        .collect(Collectors.toSet()));
    }

    private org.halqa.planning.agenda.PlannedGroup only(String organisation) {
        org.halqa.planning.agenda.PlannedGroup first =
                house.calendar.groups(SALMA).get(0);
        return new org.halqa.planning.agenda.PlannedGroup(
                first.id(),
                first.version(),
                first.number(),
                first.zone(),
                first.audience(),
                first.mode(),
                first.type(),
                first.language(),
                java.util.List.of(organisation),
                first.minutes(),
                first.sessionQuarters(),
                first.minSessions(),
                first.targetSessions(),
                first.gapMinDays(),
                first.gapMaxDays(),
                first.allowed(),
                first.preferred(),
                "");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anOrganisationAnswersThroughItsLinkForItsTeam() {
        String secret = done(house.invitations.invite(SALMA, "MS2"));
        Asked asked = house.invitations.read(secret).orElseThrow();
        Appointment first = asked.appointments().get(0);

        assertThat(first.stage()).isEqualTo(Stage.NEGOTIATED);
        assertThat(first.facilitator()).isEmpty();
        done(house.invitations.answer(
                secret, first.id(), false, house.clock.today().plusDays(60), Slot.PM));
        done(house.invitations.answer(secret, first.id(), true, null, null));

        assertThat(house.calendar.find(SALMA, first.id()).orElseThrow().answers())
                .containsExactly(new Appointment.Answer("MS2", true, null, null));
        assertThat(house.invitations.open(SALMA)).singleElement().satisfies(link -> {
            assertThat(link.answered()).isEqualTo(1);
            assertThat(link.asked()).isEqualTo(asked.appointments().size());
        });
    }

    @Test
    void aLinkShowsWhatConcernsItsOrganisationAlone() {
        Asked others = house.invitations
                .read(done(house.invitations.invite(SALMA, "ALCS")))
                .orElseThrow();

        assertThat(others.appointments())
                .isNotEmpty()
                .noneMatch(one -> one.group().organisations().equals(java.util.List.of("MS2")));
    }

    @Test
    void aLinkEndsWhenItIsRevokedReplacedOrOld() {
        String first = done(house.invitations.invite(SALMA, "MS2"));
        String second = done(house.invitations.invite(SALMA, "MS2"));
        assertThat(house.invitations.read(first)).isEmpty();
        assertThat(house.invitations.read(second)).isPresent();
        house.clock.set(house.clock.now().plusDays(22));
        assertThat(house.invitations.read(second)).isEmpty();
        assertThat(house.invitations.answer(second, "x", true, null, null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void nothingOfASecretIsKept() {
        String secret = done(house.invitations.invite(SALMA, "MS2"));

        house.store.database("planning").inTransaction(connection -> {
            try (var rows = connection.createStatement().executeQuery("select hash from link")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).hasSize(64).doesNotContain(secret);
            }
            return "";
        });
    }

    @Test
    void aFeedIsNeutralAndEndsWhenItIsRevoked() {
        String secret = done(house.feeds.make(house.staff.hire(SALMA)));
        String file = new String(house.feeds.read(secret, Locale.FRENCH).orElseThrow(), StandardCharsets.UTF_8);

        assertThat(file).contains("BEGIN:VEVENT", "STATUS:TENTATIVE").doesNotContain("GDP", "RELAIS", "MS2");
        house.feeds.revoke(SALMA, house.feeds.mine(SALMA).get(0).id());
        assertThat(house.feeds.read(secret, Locale.FRENCH)).isEmpty();
    }

    @Test
    void aFeedEndsWithTheAccountThatMadeIt() {
        String secret = done(house.feeds.make(house.staff.hire(SALMA)));
        assertThat(house.feeds.read(secret, Locale.FRENCH)).isPresent();

        done(house.staff.close(Callers.admin(), SALMA.account()));

        assertThat(house.feeds.read(secret, Locale.FRENCH)).isEmpty();
    }

    @Test
    void aFocalPointSeesTheDaysOfItsOrganisationOnly() {
        Sight sight = new Sight(false, Set.of("ALCS"));
        Map<Boolean, Long> seen = house.calendar.appointments(SALMA).stream()
                .collect(Collectors.partitioningBy(sight::sees, Collectors.counting()));

        assertThat(seen.get(true)).isPositive();
        assertThat(seen.get(false)).isPositive();
    }
}
