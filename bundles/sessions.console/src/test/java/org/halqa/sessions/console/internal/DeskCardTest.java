// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.halqa.anonymisation.Door.State;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ConsoleHouse house = new ConsoleHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private Desk desk() {
        return new DeskReader(house.sessions, house.programmes, house.clock, new DoorView(() -> house.door))
                .read(Callers.psychologist());
    }

    private String log(String key, LocalDate date) {
        house.filled().with("_key", key).with("date", date.toString()).post(house.page, "new");
        return house.sessions.mine(Callers.psychologist()).stream()
                .filter(session -> session.record().date().equals(date))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theGoalIsAReportForEverySessionThatWasHeld() {
        String first = log("form-0123456789abcde1", TODAY.minusDays(5));
        String second = log("form-0123456789abcde2", TODAY.minusDays(4));
        log("form-0123456789abcde3", TODAY.minusDays(3));
        assertThat(desk()).isEqualTo(new Desk(3, 0, 0, 0, null, 0));
        house.sessions.submit(Callers.psychologist(), first);
        house.sessions.submit(Callers.psychologist(), second);
        house.recording.stand(first, State.RELEASED);
        assertThat(desk()).isEqualTo(new Desk(3, 1, 1, 0, null, 0));
        house.recording.stand(first, State.RECALLED);
        assertThat(desk().out()).as("what was recalled is due again").isZero();
    }

    @Test
    void aRingIsNotFullBeforeTheLastReportIsOut() {
        assertThat(new Desk(40, 39, 0, 0, null, 0).model())
                .containsEntry("seats", 12)
                .containsEntry("taken", 11);
        assertThat(new Desk(40, 40, 0, 0, null, 0).model()).containsEntry("taken", 12);
        assertThat(new Desk(1, 1, 0, 0, null, 0).model()).containsEntry("taken", 1);
    }

    @Test
    void twoGroupsADayAskForTimeToDecompress() {
        log("form-0123456789abcde1", TODAY);
        assertThat(desk().model()).containsEntry("rest", 0);
        house.agenda.plan("later-today", TODAY);
        assertThat(desk().model()).as("one logged, one planned").containsEntry("rest", 2);
        assertThat(desk().heavy()).isNull();
    }

    @Test
    void aHeavyDayOfTheWeekThatComesIsAnnounced() {
        house.agenda.plan("a", TODAY.plusDays(2)).plan("b", TODAY.plusDays(8)).plan("c", TODAY.plusDays(8));
        assertThat(desk().heavy()).as("eight days away").isNull();
        house.agenda.plan("d", TODAY.plusDays(7)).plan("e", TODAY.plusDays(7));
        assertThat(desk().heavy()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void ownSupervisionIsRemindedAtTheBeginningOfAMonthAfterGroups() {
        log("form-0123456789abcde1", TODAY.minusDays(5));
        house.clock.set(LocalDateTime.of(2026, 12, 10, 9, 0));
        assertThat(desk().lastMonth()).isEqualTo(1);
        house.clock.set(LocalDateTime.of(2026, 12, 11, 9, 0));
        assertThat(desk().lastMonth()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theCardSaysItInThreeLanguages(String language) {
        DeskCard card = new DeskCard(house.sessions, house.programmes, house.clock, TestDoorkeeper.open());
        assertThat(house.tester().card(card)).as("nothing to look after").isEmpty();
        log("form-0123456789abcde1", TODAY);
        house.agenda.plan("a", TODAY).plan("b", TODAY.plusDays(1)).plan("c", TODAY.plusDays(1));
        assertThat(house.tester().in(language).card(card))
                .doesNotContain("desk.")
                .contains("h-ring", "#cup-hot", "#calendar3");
        assertThat(house.tester()
                        .card(new DeskCard(house.sessions, house.programmes, house.clock, TestDoorkeeper.shut())))
                .isEmpty();
    }
}
