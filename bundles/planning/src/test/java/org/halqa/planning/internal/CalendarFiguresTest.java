// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.anonymisation.spi.FigureSource.Figures;
import org.halqa.anonymisation.spi.FigureSource.Row;
import org.halqa.identity.Caller;
import org.halqa.planning.agenda.DayBudget.State;
import org.halqa.planning.agenda.Proposals.Line;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarFiguresTest {

    private static final Caller SALMA = Callers.psychologist();

    private final PlanningHouse house = new PlanningHouse();
    private final FigureSource source =
            new CalendarFigures(house.house, new PlanningStore(house.store.database("planning")));

    @BeforeEach
    void plan() {
        house.calendar.addUsual(SALMA);
        house.proposals.accept(
                SALMA,
                KeptCalendarTest.done(house.proposals.propose(SALMA)).lines().stream()
                        .map(Line::id)
                        .collect(Collectors.toSet()));
        house.agenda.held(SALMA, house.agenda.planned(SALMA).get(0).id(), "session-1");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void daysAreThoseOfTheBudgetInHundredths() {
        State state = house.budget.state(SALMA);

        assertThat(row(source.figures(programme(), Set.of()).get(0), "TOTAL").values())
                .containsExactly(2_400, state.planned() * 25, state.consumed() * 25);
        assertThat(row(source.figures(programme(), Set.of()).get(0), "SESSION")
                        .values()
                        .get(2))
                .isPositive();
    }

    @Test
    void everySessionOfTheCalendarIsCountedOnce() {
        Figures sessions = source.figures(programme(), Set.of()).get(1);

        assertThat(row(sessions, "HELD").values()).containsExactly(1);
        assertThat(row(sessions, "TOTAL").values())
                .containsExactly(1 + row(sessions, "COMING").values().get(0));
        assertThat(row(sessions, "MOVED").values()).containsExactly(0);
    }

    @Test
    void anotherProgrammeHasNone() {
        assertThat(source.figures("another", Set.of())).isEmpty();
    }

    private String programme() {
        return house.programmes.current().id();
    }

    private static Row row(Figures figures, String code) {
        List<Row> found =
                figures.rows().stream().filter(row -> row.code().equals(code)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
