// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Message;
import org.halqa.model.Period;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final TestDoor house = new TestDoor();
    private static final Period MISSION = Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12));
    private static final Caller COORDINATION = Callers.coordination();

    private final List<Fact> facts = new ArrayList<>();
    private boolean broken;

    @BeforeEach
    void source() {
        house.sources.add(new FactSource() {
            @Override
            public String id() {
                return "sessions";
            }

            @Override
            public List<TablePlan> tables() {
                return List.of(
                        new TablePlan("sessions.zone", Message.of("sessions", "table.zone"), "zone", ""),
                        new TablePlan("sessions.month", Message.of("sessions", "table.month"), "month", ""),
                        new TablePlan("sessions.zone-month", Message.of("sessions", "table.x"), "zone", "month"));
            }

            @Override
            public List<Fact> facts(String programme) {
                if (broken) {
                    throw new IllegalStateException("somewhere in zone RSK");
                }
                return List.copyOf(facts);
            }
        });
    }

    @AfterEach
    void empty() {
        house.empty();
        house.programmes.raise(5);
        house.clock.set(LocalDateTime.of(2026, 11, 23, 10, 0));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void showsTheProgrammeToDateInClosedMonths() {
        hold("RSK", 4, 8);
        hold("OR", 5, 7);
        hold("FM", 6, 6);
        hold("FM", 11, 1);
        Evidence evidence = house.releases.evidence(COORDINATION, MISSION);
        assertThat(evidence.period()).isEqualTo(Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 10)));
        assertThat(evidence.threshold()).isEqualTo(5);
        assertThat(cell(evidence, "sessions.zone", "RSK")).hasValue(8);
        assertThat(cell(evidence, "sessions.zone", "FM")).hasValue(6);
        assertThat(cell(evidence, "sessions.zone", "MS")).isEmpty();
        assertThat(cell(evidence, "sessions.zone", "TOTAL")).hasValue(21);
        assertThat(evidence.table("sessions.month").orElseThrow().rows())
                .extracting(Evidence.Line::code)
                .containsExactly("2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "TOTAL");
    }

    @Test
    void whatWasShownDoesNotChangeWhenFactsDo() {
        hold("RSK", 4, 8);
        hold("OR", 5, 7);
        house.releases.evidence(COORDINATION, MISSION);
        hold("RSK", 4, 1);
        assertThat(cell(house.releases.evidence(COORDINATION, MISSION), "sessions.zone", "RSK"))
                .hasValue(8);
    }

    @Test
    void aMonthThatWouldShowAFewIsHeldBackUntilThereAreEnough() {
        hold("RSK", 4, 8);
        hold("OR", 5, 7);
        house.clock.set(LocalDateTime.of(2026, 7, 20, 9, 0));
        Evidence first = house.releases.evidence(COORDINATION, MISSION);
        hold("RSK", 7, 6);
        few("OR", 7);
        house.clock.set(LocalDateTime.of(2026, 8, 20, 9, 0));
        assertThat(house.releases.evidence(COORDINATION, MISSION).period()).isEqualTo(first.period());
        hold("OR", 8, 5);
        house.clock.set(LocalDateTime.of(2026, 9, 20, 9, 0));
        Evidence later = house.releases.evidence(COORDINATION, MISSION);
        assertThat(later.period().to()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(cell(later, "sessions.zone", "RSK")).hasValue(14);
        assertThat(cell(later, "sessions.zone", "OR")).hasValue(13);
        assertThat(cell(later, "sessions.month", "2026-04")).hasValue(8);
    }

    @Test
    void lineManagersSeeLess() {
        hold("RSK", 4, 12);
        hold("OR", 5, 1);
        hold("FM", 6, 30);
        assertThat(cell(house.releases.evidence(COORDINATION, MISSION), "sessions.zone", "OR"))
                .hasValue(1);
        Evidence managers = house.releases.evidence(Callers.lineManager("MS2"), MISSION);
        assertThat(managers.threshold()).isEqualTo(10);
        assertThat(cell(managers, "sessions.zone", "OR")).isEmpty();
        assertThat(cell(managers, "sessions.zone", "FM")).hasValue(30);
        assertThat(cell(managers, "sessions.zone", "TOTAL")).hasValue(43);
    }

    @Test
    void allReadersGetTheSameMonthsAtTheSameTime() {
        hold("RSK", 4, 12);
        hold("OR", 5, 8);
        house.clock.set(LocalDateTime.of(2026, 6, 20, 9, 0));
        house.releases.evidence(COORDINATION, MISSION);
        hold("OR", 5, 9);
        hold("RSK", 6, 20);
        hold("OR", 6, 20);
        house.clock.set(LocalDateTime.of(2026, 7, 20, 9, 0));
        Evidence managers = house.releases.evidence(Callers.lineManager("MS2"), MISSION);
        assertThat(managers.period().to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(cell(managers, "sessions.zone", "TOTAL")).hasValue(60);
        assertThat(cell(house.releases.evidence(COORDINATION, MISSION), "sessions.zone", "OR"))
                .hasValue(28);
    }

    @Test
    void aMonthThatIsTooSmallIsToldWithItsQuarterToAllReaders() {
        hold("RSK", 4, 8);
        hold("OR", 5, 9);
        hold("RSK", 6, 12);
        hold("RSK", 7, 9);
        few("OR", 8);
        hold("OR", 9, 10);
        house.clock.set(LocalDateTime.of(2026, 10, 20, 9, 0));
        for (Caller reader : List.of(COORDINATION, Callers.lineManager("MS2"))) {
            Evidence evidence = house.releases.evidence(reader, MISSION);
            Evidence.Table months = evidence.table("sessions.month").orElseThrow();
            assertThat(months.rows())
                    .extracting(Evidence.Line::code)
                    .containsExactly("2026-04", "2026-05", "2026-06", "2026-07/2026-09", "TOTAL");
            assertThat(cell(evidence, "sessions.month", "2026-07/2026-09")).hasValue(20);
            assertThat(months.title().key()).isEqualTo("table.joined");
            assertThat(evidence.table("sessions.zone-month").orElseThrow().columns())
                    .contains("2026-07/2026-09")
                    .doesNotContain("2026-08");
            assertThat(evidence.table("sessions.zone").orElseThrow().title().key())
                    .isEqualTo("table.zone");
        }
    }

    /** Two months beside their quarter would tell the third. */
    @Test
    void aSmallMonthWaitsForItsQuarterAndWhatWasToldOfItStays() {
        hold("RSK", 7, 9);
        house.clock.set(LocalDateTime.of(2026, 8, 20, 9, 0));
        Evidence first = house.releases.evidence(COORDINATION, MISSION);
        assertThat(cell(first, "sessions.month", "2026-07")).hasValue(9);
        hold("RSK", 8, 1);
        house.clock.set(LocalDateTime.of(2026, 9, 20, 9, 0));
        assertThat(house.releases.evidence(COORDINATION, MISSION).period()).isEqualTo(first.period());
        hold("RSK", 9, 7);
        house.clock.set(LocalDateTime.of(2026, 10, 20, 9, 0));
        Evidence later = house.releases.evidence(COORDINATION, MISSION);
        assertThat(cell(later, "sessions.month", "2026-07")).hasValue(9);
        assertThat(cell(later, "sessions.month", "2026-08/2026-09")).hasValue(8);
        assertThat(cell(later, "sessions.month", "TOTAL")).hasValue(17);
    }

    @Test
    void aThresholdThatWasRaisedHidesWhatIsUnderIt() {
        hold("RSK", 4, 8);
        hold("OR", 5, 6);
        house.releases.evidence(COORDINATION, MISSION);
        house.programmes.raise(7);
        Evidence evidence = house.releases.evidence(COORDINATION, MISSION);
        assertThat(cell(evidence, "sessions.zone", "OR")).isEmpty();
        assertThat(cell(evidence, "sessions.zone", "RSK")).hasValue(8);
    }

    @Test
    void whatClosedIsProtectedBeforeAnybodyAsks() {
        hold("RSK", 4, 8);
        hold("OR", 5, 7);
        house.evidenceDesk.ahead();
        hold("RSK", 4, 1);
        assertThat(cell(house.releases.evidence(COORDINATION, MISSION), "sessions.zone", "RSK"))
                .hasValue(8);
    }

    @Test
    void nothingIsShownOrFrozenWhileThereIsTooLittle() {
        few("RSK", 4);
        Evidence evidence = house.releases.evidence(COORDINATION, MISSION);
        assertThat(evidence.tables()).hasSize(3);
        assertThat(cell(evidence, "sessions.zone", "TOTAL")).isEmpty();
        hold("RSK", 4, 1);
        hold("RSK", 6, 6);
        hold("OR", 6, 6);
        assertThat(cell(house.releases.evidence(COORDINATION, MISSION), "sessions.zone", "RSK"))
                .hasValue(8);
    }

    @Test
    void aSourceThatFailsShutsTheDoor() {
        broken = true;
        assertThatThrownBy(() -> house.releases.evidence(COORDINATION, MISSION))
                .isInstanceOf(DoorClosed.class)
                .hasMessageNotContaining("RSK");
    }

    @Test
    void evidenceThatSomebodyTouchedShutsTheDoor() {
        hold("RSK", 4, 8);
        hold("OR", 5, 7);
        house.releases.evidence(COORDINATION, MISSION);
        house.store.database("anonymisation").inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("update block_part set content = content || 'row X 9'");
            }
        });
        assertThatThrownBy(() -> house.releases.evidence(COORDINATION, MISSION)).isInstanceOf(DoorClosed.class);
    }

    @Test
    void aMissingDetectorShutsTheDoorForNumbersToo() {
        house.detectors.clear();
        assertThatThrownBy(() -> house.releases.evidence(COORDINATION, MISSION)).isInstanceOf(DoorClosed.class);
        assertThatThrownBy(() -> house.releases.evidence(Callers.admin(), MISSION))
                .isInstanceOf(NotForThisRole.class);
    }

    /** Sessions of nine people each. */
    private void hold(String zone, int month, int sessions) {
        for (int each = 0; each < sessions; each++) {
            hold(zone, LocalDate.of(2026, month, 1 + each), 9);
        }
    }

    /** One session of three people. */
    private void few(String zone, int month) {
        hold(zone, LocalDate.of(2026, month, 28), 3);
    }

    private void hold(String zone, LocalDate day, int people) {
        facts.add(new Fact(day, Map.of("zone", List.of(zone)), people, List.of("MS2", "ALCS")));
    }

    private static OptionalInt cell(Evidence evidence, String table, String row) {
        return evidence.table(table).orElseThrow().rows().stream()
                .filter(line -> line.code().equals(row))
                .map(line -> line.cells().get(line.cells().size() - 1).value())
                .findFirst()
                .orElseThrow();
    }
}
