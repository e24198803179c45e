// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.model.Message;
import org.halqa.model.Period;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of sources that were built for another version of the door, and of months that were. */
class PlainFiguresTest {

    private static final Period MISSION = Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12));

    private final TestDoor house = new TestDoor();
    private final List<Fact> facts = new ArrayList<>();

    @BeforeEach
    void releaseTheFirstMonths() {
        house.sources.add(new FactSource() {
            @Override
            public String id() {
                return "sessions";
            }

            @Override
            public List<TablePlan> tables() {
                return List.of(new TablePlan("sessions.zone", Message.of("sessions", "table.zone"), "zone", ""));
            }

            @Override
            public List<Fact> facts(String programme) {
                return List.copyOf(facts);
            }
        });
        house.figures.add(new Circles());
        hold(6);
        house.clock.set(LocalDateTime.of(2026, 7, 20, 10, 0));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void figuresOfCountedRecordsLeave() {
        assertThat(figures()).containsExactly("figures.circles.all");
    }

    /** Figures without the records of those months would look like figures of all months. */
    @Test
    void figuresOfRecordsStayAwayWhileItIsNotKnownWhatSomeMonthsCount() {
        evidence();
        forgetWhatIsCounted();
        assertThat(figures()).isEmpty();

        hold(8);
        house.clock.set(LocalDateTime.of(2026, 9, 20, 10, 0));
        Evidence later = evidence();
        assertThat(later.period().to()).as("other months followed").isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(figures()).isEmpty();
    }

    /** As when a bundle was built before a method was added. */
    @Test
    void aSourceThatLacksAMethodKeepsTheDoorShutAsOneThatFails() {
        house.figures.add(new FigureSource() {
            @Override
            public String id() {
                return "older";
            }

            @Override
            public List<Figures> figures(String programme, Set<String> counted) {
                throw new AbstractMethodError();
            }
        });
        assertThatThrownBy(this::evidence).isInstanceOf(DoorClosed.class);
    }

    @Test
    void aSourceOfSheetsThatLacksAMethodEndsNoRounds() {
        house.sheets.add(new SheetSource() {
            @Override
            public String id() {
                return "older";
            }

            @Override
            public List<String> closed(String programme) {
                throw new AbstractMethodError();
            }

            @Override
            public Optional<Sheets> sheets(String survey) {
                return Optional.empty();
            }
        });
        assertThatCode(new NumbersAhead(house.sheetDesk, house.evidenceDesk)::look)
                .doesNotThrowAnyException();
        assertThatThrownBy(house.sheetDesk::closed).isInstanceOf(DoorClosed.class);
    }

    /** Counts what it is told that tables count. */
    private static final class Circles implements FigureSource {
        @Override
        public String id() {
            return "circles";
        }

        @Override
        public List<Figures> figures(String programme, Set<String> counted) {
            return counted.isEmpty()
                    ? List.of()
                    : List.of(new Figures(
                            "all",
                            Message.of("sessions", "figures.all"),
                            "all",
                            "",
                            Unit.NUMBER,
                            0,
                            List.of("TOTAL"),
                            List.of(new Row("CIRCLES", List.of(counted.size())))));
        }
    }

    private void hold(int month) {
        for (int each = 1; each <= 12; each++) {
            facts.add(new Fact(
                    LocalDate.of(2026, month, each),
                    Map.of("zone", List.of("RSK")),
                    9,
                    List.of("MS2", "ALCS"),
                    "session-" + month + "-" + each));
        }
    }

    /** As after an earlier build that noted nothing. */
    private void forgetWhatIsCounted() {
        int forgotten = house.store.database("anonymisation").inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("delete from counted_record");
            }
        });
        assertThat(forgotten).isEqualTo(12);
    }

    private Evidence evidence() {
        return house.releases.evidence(Callers.coordination(), MISSION);
    }

    private List<String> figures() {
        return evidence().tables().stream()
                .map(Evidence.Table::id)
                .filter(id -> id.startsWith("figures."))
                .toList();
    }
}
