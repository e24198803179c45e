// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.DayBudget.Line;
import org.halqa.planning.agenda.DayBudget.State;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.BudgetRows;
import org.halqa.planning.internal.store.PlanningStore;

/** Days of the budget (A2) and what became of the sessions in the calendar (A1): days and dates, nobody in them. */
final class CalendarFigures implements FigureSource {

    private static final String TOTAL = "TOTAL";
    private static final int DECIMALS = 2;
    private static final int HUNDREDTHS_OF_A_QUARTER = 100 / DayBudget.QUARTERS;

    private final House house;
    private final PlanningStore store;

    CalendarFigures(House house, PlanningStore store) {
        this.house = house;
        this.store = store;
    }

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public List<Figures> figures(String programme, Set<String> counted) {
        if (!programme.equals(house.programme().id())) {
            return List.of();
        }
        List<String> activities = house.programmes().terms(Vocabulary.ACTIVITY).stream()
                .map(Term::code)
                .toList();
        Snapshot snapshot = store.inTransaction(handle -> Snapshot.of(handle, house));
        int version = store.inTransaction(handle -> BudgetRows.version(handle, programme));
        return List.of(days(BudgetLines.state(version, snapshot, activities)), sessions(snapshot));
    }

    private static Figures days(State state) {
        List<Row> rows = new ArrayList<>();
        state.lines().forEach(line -> rows.add(row(line.activity(), line.allotted(), line.planned(), line.consumed())));
        int allotted = state.lines().stream().mapToInt(Line::allotted).sum();
        rows.add(row(TOTAL, allotted, state.planned(), state.consumed()));
        return new Figures(
                "days",
                say("figures.days"),
                "activity",
                "spent",
                Unit.DAYS,
                DECIMALS,
                List.of("ALLOTTED", "PLANNED", "USED"),
                rows);
    }

    private static Row row(String code, int allotted, int planned, int used) {
        return new Row(
                code,
                List.of(
                        allotted * HUNDREDTHS_OF_A_QUARTER,
                        planned * HUNDREDTHS_OF_A_QUARTER,
                        used * HUNDREDTHS_OF_A_QUARTER));
    }

    /** One that was moved stands once more where it stands now, so it is no session of its own in the total. */
    private static Figures sessions(Snapshot snapshot) {
        int held = count(snapshot, stage -> stage == Stage.HELD);
        int coming = count(snapshot, Stage::isOpen);
        int cancelled = count(snapshot, stage -> stage == Stage.CANCELLED);
        return new Figures(
                "sessions",
                say("figures.sessions"),
                "standing",
                "",
                Unit.NUMBER,
                0,
                List.of(TOTAL),
                List.of(
                        new Row("HELD", List.of(held)),
                        new Row("COMING", List.of(coming)),
                        new Row("CANCELLED", List.of(cancelled)),
                        new Row("MOVED", List.of(count(snapshot, stage -> stage == Stage.MOVED))),
                        new Row(TOTAL, List.of(held + coming + cancelled))));
    }

    private static int count(Snapshot snapshot, Predicate<Stage> which) {
        return (int) snapshot.appointments().stream()
                .filter(kept -> which.test(kept.stage()))
                .count();
    }
}
