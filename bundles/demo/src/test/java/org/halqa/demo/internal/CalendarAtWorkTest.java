// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Stage;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The invented calendar under the real rules, holidays and journeys. */
class CalendarAtWorkTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    private Map<Stage, Long> stages(LocalDateTime now) {
        house.clock.set(now);
        house.planned.load(Callers.system(), house.programmes.current().id());
        return house.calendar.appointments(Troupe.PSYCHOLOGIST).stream()
                .collect(groupingBy(Appointment::stage, counting()));
    }

    @Test
    void isAtEveryStageNearTheEndOfTheMission() {
        assertThat(stages(LocalDateTime.of(2026, 11, 29, 10, 0)))
                .as("what waits to be logged is still confirmed")
                .isEqualTo(Map.of(
                        Stage.MOVED, 1L,
                        Stage.CANCELLED, 1L,
                        Stage.CONFIRMED, 11L,
                        Stage.NEGOTIATED, 2L,
                        Stage.PROPOSED, 1L));
        Appointment moved = house.calendar.appointments(Troupe.PSYCHOLOGIST).stream()
                .filter(one -> one.stage() == Stage.MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(house.calendar.history(Troupe.PSYCHOLOGIST, moved.id()))
                .extracting(Appointment.Change::on)
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 18));
    }

    @Test
    void isStillAProposalBeforeItBegins() {
        assertThat(stages(LocalDateTime.of(2026, 8, 1, 10, 0))).isEqualTo(Map.of(Stage.PROPOSED, 15L));
    }

    @Test
    void waitsForNobodyWhenTheMissionIsOver() {
        assertThat(stages(LocalDateTime.of(2027, 2, 1, 10, 0)))
                .containsOnlyKeys(Stage.CONFIRMED, Stage.MOVED, Stage.CANCELLED);
    }

    @Test
    void isMadeOnceAndGoesWhole() {
        Map<Stage, Long> once = stages(LocalDateTime.of(2026, 11, 29, 10, 0));
        assertThat(stages(LocalDateTime.of(2026, 11, 30, 10, 0))).isEqualTo(once);

        house.planned.remove(Callers.system(), house.programmes.current().id());
        assertThat(house.calendar.appointments(Callers.psychologist())).isEmpty();
        assertThat(house.calendar.groups(Callers.psychologist())).isEmpty();
    }
}
