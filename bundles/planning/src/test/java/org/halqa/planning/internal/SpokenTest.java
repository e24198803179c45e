// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Reason;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private static final Caller SALMA = Callers.psychologist();
    private static final Caller OTHER = Callers.otherPsychologist();

    private final PlanningHouse house = new PlanningHouse();

    @BeforeEach
    void plan() {
        house.calendar.addUsual(SALMA);
        for (Caller one : List.of(SALMA, OTHER)) {
            KeptCalendarTest.done(
                    house.limits.keepOwn(one, new Facilitator(one.account(), "RSK", List.of("FR"), 2, 4, 3)));
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Object> said(Caller reader, Object... arguments) {
        Spoken spoken = new Spoken(house.house, new Assembly(house.desk.look()), reader);
        Reason reason = new Reason("H8", 3, Message.of("planning.solver", "H8", arguments));
        Reason said = spoken.of(new HandEdit(List.of(reason), List.of(), 0))
                .refusals()
                .get(0);
        assertThat(said).extracting(Reason::rule, Reason::cost).containsExactly("H8", 3L);
        return said.words().arguments();
    }

    private String code(Caller facilitator) {
        return new Assembly(house.desk.look()).code(facilitator.account());
    }

    @Test
    void callsGroupsZonesAndLanguagesByTheirNames() {
        assertThat(said(SALMA, "RSK-TERRAIN-1", "RSK", "ARY"))
                .satisfiesExactly(
                        group -> assertThat(group).isInstanceOfSatisfying(Message.class, called -> {
                            assertThat(called.key()).isEqualTo("group.called");
                            assertThat(called.arguments()).hasSize(3).doesNotContain("RSK", "TERRAIN");
                        }),
                        zone -> assertThat(zone).isInstanceOf(Labels.class),
                        language -> assertThat(language).isInstanceOf(Labels.class));
    }

    @Test
    void callsWhoReadsYouAndOthersByTheirNumber() {
        assertThat(said(SALMA, code(SALMA))).containsExactly(PlanningTexts.say("facilitator.you"));
        int number = Integer.parseInt(code(OTHER).substring(1));
        assertThat(said(SALMA, code(OTHER))).containsExactly(PlanningTexts.say("facilitator.other", number));
    }

    @Test
    void leavesOtherWordsAlone() {
        LocalDate day = LocalDate.of(2026, 9, 8);
        assertThat(said(SALMA, "partner.rule", "P9", "RSK-TERRAIN-99", 4, day))
                .containsExactly("partner.rule", "P9", "RSK-TERRAIN-99", 4, day);
        Message within = Message.of("planning.solver", "term.calendar.S1", code(SALMA));
        assertThat(said(SALMA, within))
                .containsExactly(
                        Message.of("planning.solver", "term.calendar.S1", PlanningTexts.say("facilitator.you")));
    }
}
