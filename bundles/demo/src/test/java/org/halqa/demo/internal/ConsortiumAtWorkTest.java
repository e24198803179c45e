// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.ReviewDesk.Waiting;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Stage;
import org.halqa.reporting.Block;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Report;
import org.halqa.reporting.SchemeWords;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsortiumAtWorkTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void leavesEightMonthsOfWorkAndThenNothing() {
        assertThat(house.demo.load(Callers.admin())).isInstanceOf(Outcome.Done.class);

        assertThat(house.sessions.mine(Troupe.PSYCHOLOGIST)).hasSize(40);
        assertThat(house.releases.all(Callers.coordination(), "session-report")).hasSize(29);
        assertThat(house.desk.waiting(Troupe.READER))
                .extracting(Waiting::state)
                .containsOnly(State.REVIEWED)
                .hasSize(3);
        List<Waiting> dirty = house.desk.waiting(Troupe.PSYCHOLOGIST).stream()
                .filter(waiting -> waiting.state() == State.DETECTED)
                .toList();
        assertThat(dirty).hasSize(5).allSatisfy(waiting -> assertThat(waiting.openFindings())
                .isPositive());
        assertThat(house.calendar.appointments(Troupe.PSYCHOLOGIST))
                .filteredOn(planned -> planned.stage() == Stage.HELD)
                .hasSize(9);

        assertThat(house.demo.remove(Callers.admin())).isInstanceOf(Outcome.Done.class);
        assertThat(house.programmes.current().demo()).isFalse();
        assertThat(house.sessions.mine(Troupe.PSYCHOLOGIST)).isEmpty();
        assertThat(house.desk.waiting(Troupe.PSYCHOLOGIST)).isEmpty();
        assertThat(house.releases.all(Callers.coordination(), "session-report")).isEmpty();
    }

    @Test
    void leavesARegisterAndARelayThatAreUnderWay() {
        house.demo.load(Callers.admin());

        assertThat(house.factors.mine(Troupe.PSYCHOLOGIST))
                .extracting(kept -> kept.factor().axis() + " " + kept.standing())
                .containsExactlyInAnyOrder("G1 RELAYED", "H2 RELAYED", "G4 RELAYED", "G6 WAITING", "H1 WAITING");
        assertThat(house.relay.all(Callers.coordination()))
                .extracting(followed -> followed.factor().codes("axis").get(0) + " " + followed.step())
                .containsExactlyInAnyOrder("G1 CLOSED", "H2 ANSWERED", "G4 RECEIVED");
        assertThat(house.relay.poster(Callers.coordination())).hasSize(2);
        house.demo.remove(Callers.admin());
        assertThat(house.factors.mine(Troupe.PSYCHOLOGIST)).isEmpty();
        assertThat(house.relay.all(Callers.coordination())).isEmpty();
    }

    @Test
    void leavesRecommendationsAndAReportThatWasHandedOver() {
        house.demo.load(Callers.admin());

        assertThat(house.recommendations.all(Callers.coordination()))
                .extracting(each -> each.document().codes("level").get(0) + " " + each.status())
                .containsExactlyInAnyOrder("STRATEGIC STARTED", "STRATEGIC PROPOSED", "OPERATIONAL DONE");
        House.filesAreWritten();
        assertThat(house.issues.issued(Callers.coordination())).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("methodological-note");
            assertThat(issue.files()).extracting(Issues.File::format).contains("csv", "json");
        });
        house.demo.remove(Callers.admin());
        assertThat(house.recommendations.all(Callers.coordination())).isEmpty();
        assertThat(house.issues.issued(Callers.coordination())).isEmpty();
    }

    @Test
    void setsTheWholeSchemeInTheMethodologicalNote() {
        house.demo.load(Callers.admin());

        Outcome<Report> note = house.reports.compose(Callers.coordination(), "methodological-note", "", Locale.FRENCH);

        assertThat(note).isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(((Report) done.value()).blocks())
                .filteredOn(Block.Words.class::isInstance)
                .extracting(block -> ((Block.Words) block).text().text())
                .hasSize(SchemeWords.PASSAGES.size())
                .anySatisfy(words -> assertThat(words).startsWith("Une séance par groupe et par mois")));
    }

    @Test
    void letsCoordinationKnowHowManySessionsEachZoneHad() {
        house.demo.load(Callers.admin());
        Evidence evidence = house.releases.evidence(
                Callers.coordination(), house.programmes.current().window());
        assertThat(evidence.period().to()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(evidence.table("sessions.zone").orElseThrow().hasSuppressedCells())
                .isFalse();
        assertThat(evidence.table("sessions.theme").orElseThrow().hasSuppressedCells())
                .isTrue();
        assertThat(evidence.table("sessions.theme-audience").orElseThrow().rows())
                .anyMatch(
                        row -> row.code().equals("T16") && row.cells().stream().anyMatch(cell -> !cell.suppressed()));
    }

    @Test
    void comesBackWholeAfterItWasRemoved() {
        house.demo.load(Callers.admin());
        house.demo.remove(Callers.admin());
        house.demo.load(Callers.admin());

        assertThat(house.sessions.mine(Troupe.PSYCHOLOGIST)).hasSize(40);
        assertThat(house.releases.all(Callers.coordination(), "session-report")).hasSize(29);
    }
}
