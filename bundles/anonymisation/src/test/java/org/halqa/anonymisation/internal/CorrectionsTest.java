// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Disclosure.Account;
import org.halqa.anonymisation.Disclosure.History;
import org.halqa.anonymisation.Disclosure.Reader;
import org.halqa.anonymisation.Disclosure.Since;
import org.halqa.anonymisation.Disclosure.Verdict;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Outcome;
import org.halqa.model.Period;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions of April to June 2026 are released in July; then more of them are recorded. */
class CorrectionsTest {

    private static final TestDoor house = new TestDoor();
    private static final Period MISSION = Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12));
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final MonthSpan RELEASED = new MonthSpan(YearMonth.of(2026, 4), JUNE);

    private final List<Fact> facts = new ArrayList<>();

    @BeforeEach
    void releaseTheFirstMonths() {
        house.empty();
        house.clock.set(LocalDateTime.of(2026, 7, 20, 10, 0));
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
                        new TablePlan("sessions.theme", Message.of("sessions", "table.theme"), "theme", ""),
                        new TablePlan("sessions.zone-month", Message.of("sessions", "table.x"), "zone", "month"),
                        new TablePlan("sessions.theme-zone", Message.of("sessions", "table.y"), "theme", "zone"));
            }

            @Override
            public List<Fact> facts(String programme) {
                return List.copyOf(facts);
            }
        });
        for (int month = 4; month <= 6; month++) {
            hold("RSK", "T1", month, 5, 9);
            hold("OR", "T2", month, 4, 8);
        }
        evidence(Callers.coordination());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatCameLateIsCountedInANewVersionForAllReaders() {
        hold("RSK", "T1", 5, 4, 9);
        house.clock.set(LocalDateTime.of(2026, 7, 28, 10, 0));
        assertThat(history(Reader.COORDINATION).since().orElseThrow())
                .extracting(Since::late, Since::gone, Since::correction)
                .containsExactly(4, 0, Optional.of(Verdict.LEAVES));
        assertThat(cell(evidence(Callers.coordination()), "sessions.zone", "RSK"))
                .hasValue(15);
        assertThat(evidence(Callers.coordination()).revisions()).isEmpty();

        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Done<>(2));

        for (Caller reader : List.of(Callers.coordination(), Callers.lineManager("MS2"))) {
            Evidence evidence = evidence(reader);
            assertThat(evidence.revisions())
                    .as("themes stayed, and zones by month were left")
                    .containsExactly(new Evidence.Revision(
                            RELEASED,
                            2,
                            LocalDate.of(2026, 7, 28),
                            Set.of("sessions.zone", "sessions.month", "sessions.zone-month")));
            assertThat(cell(evidence, "sessions.zone", "RSK")).hasValue(19);
            assertThat(cell(evidence, "sessions.zone", "OR")).hasValue(12);
            assertThat(cell(evidence, "sessions.month", "2026-05")).hasValue(13);
            assertThat(cell(evidence, "sessions.theme", "T1")).hasValue(15);
            assertThat(evidence.table("sessions.zone-month").orElseThrow().rows())
                    .filteredOn(line -> line.code().equals("OR"))
                    .flatExtracting(Evidence.Line::cells)
                    .noneMatch(Evidence.Cell::suppressed);
            assertThat(evidence.tables())
                    .filteredOn(table -> table.title().key().equals("table.left"))
                    .isNotEmpty()
                    .allMatch(table -> table.id().contains("theme"));
        }
        assertThat(history(Reader.LINE_MANAGERS).version()).isEqualTo(2);
        assertThat(history(Reader.LINE_MANAGERS).day()).isEqualTo(LocalDate.of(2026, 7, 28));
        assertThat(history(Reader.COORDINATION).since()).contains(new Since(0, 0, Optional.empty(), List.of()));
        assertThat(house.access.entries().get(house.access.entries().size() - 1).toString())
                .contains("door.correct", "evidence/2026-06/2");
    }

    @Test
    void aFewThatCameLateWaitForMore() {
        hold("RSK", "T1", 5, 1, 3);
        assertThat(history(Reader.COORDINATION).since())
                .contains(new Since(1, 0, Optional.of(Verdict.TOO_LITTLE), List.of()));
        assertThat(TestDoor.faults(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)))
                .containsExactly("correction.few");
        assertThat(history(Reader.COORDINATION).version()).isEqualTo(1);
        assertThat(cell(evidence(Callers.coordination()), "sessions.zone", "RSK"))
                .hasValue(15);
        hold("RSK", "T1", 5, 2, 9);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Done<>(2));
        assertThat(cell(evidence(Callers.coordination()), "sessions.zone", "RSK"))
                .hasValue(18);
    }

    /** Figures that are drawn from records follow the tables: what is refused could otherwise be read off them. */
    @Test
    void figuresFollowTheTablesAndNotTheRecords() {
        house.figures.add(new FigureSource() {
            @Override
            public String id() {
                return "circles";
            }

            @Override
            public List<Figures> figures(String programme, Set<String> counted) {
                int circles = (int) facts.stream()
                        .filter(fact -> counted.contains("sessions/" + fact.record()))
                        .count();
                return List.of(figures("all", circles), figures("days", 24));
            }

            private Figures figures(String id, int value) {
                return new Figures(
                        id,
                        Message.of("sessions", "figures.all"),
                        "all",
                        "",
                        Unit.NUMBER,
                        0,
                        List.of("TOTAL"),
                        List.of(new Row("CIRCLES", List.of(value))));
            }
        });
        hold("RSK", "T1", 5, 1, 3);
        house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1);
        assertThat(cell(evidence(Callers.coordination()), "figures.circles.all", "CIRCLES"))
                .as("one that is too few")
                .hasValue(27);
        hold("RSK", "T1", 5, 2, 9);
        house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1);
        assertThat(cell(evidence(Callers.coordination()), "figures.circles.all", "CIRCLES"))
                .hasValue(30);
        assertThat(evidence(Callers.coordination()).revisions())
                .flatExtracting(Evidence.Revision::tables)
                .as("figures that the correction changed, and no others")
                .contains("figures.circles.all")
                .doesNotContain("figures.circles.days");
    }

    /** All of its tables were changed once more. */
    @Test
    void aCorrectionIsNotSpokenOfWhenALaterOneChangedAllItsTables() {
        hold("RSK", "T1", 5, 4, 9);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Done<>(2));
        hold("RSK", "T1", 5, 4, 9);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 2)).isEqualTo(new Outcome.Done<>(3));
        assertThat(evidence(Callers.coordination()).revisions())
                .extracting(Evidence.Revision::version)
                .containsExactly(3);
    }

    /** Themes stay as they are, so nothing has to be hidden for their sake. */
    @Test
    void whatLateCirclesSpokeOfHidesNoneOfTheirNumbers() {
        hold("RSK", "T1", 5, 2, 8);
        hold("OR", "T1", 5, 1, 8);
        hold("OR", "T3", 5, 1, 8);
        assertThat(history(Reader.COORDINATION).since().orElseThrow().correction())
                .contains(Verdict.LEAVES);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Done<>(2));
        for (Caller reader : List.of(Callers.coordination(), Callers.lineManager("MS2"))) {
            assertThat(cell(evidence(reader), "sessions.zone", "RSK")).hasValue(17);
            assertThat(cell(evidence(reader), "sessions.zone", "OR")).hasValue(14);
            assertThat(cell(evidence(reader), "sessions.theme", "T1")).hasValue(15);
        }
    }

    /** What came late is in no number that is shown, so it explains none. */
    @Test
    void theAccountOfWhatWasReleasedIsNotAboutWhatCameLate() {
        List<Disclosure.Table> before = released();
        hold("OR", "T2", 4, 1, 3);
        assertThat(released()).isEqualTo(before);
        hold("RSK", "T1", 4, 3, 9);
        hold("OR", "T2", 4, 3, 9);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Done<>(2));
        assertThat(released()).isNotEqualTo(before);
    }

    private static List<Disclosure.Table> released() {
        return house.disclosure.accounts(TestDoor.AUTHOR).stream()
                .flatMap(account -> account.released().stream())
                .flatMap(release -> release.tables().stream())
                .toList();
    }

    /** Whether the themes follow would tell which of them one late circle spoke of. */
    @ParameterizedTest
    @ValueSource(strings = {"T1", "T2", "T3"})
    void whatWasSpokenOfStaysWhateverTheLateCirclesSpokeOf(String theme) {
        hold("RSK", "T1", 5, 4, 9);
        hold("OR", theme, 5, 1, 12);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Done<>(2));
        Evidence evidence = evidence(Callers.coordination());
        assertThat(cell(evidence, "sessions.zone", "OR")).hasValue(13);
        assertThat(cell(evidence, "sessions.theme", "T1")).hasValue(15);
        assertThat(cell(evidence, "sessions.theme", "T2")).hasValue(12);
        assertThat(evidence.table("sessions.theme").orElseThrow().title().key()).isEqualTo("table.left");
        assertThat(evidence.table("sessions.zone").orElseThrow().title())
                .as("a table that goes alone says which version it is")
                .isEqualTo(Message.of(
                        "door",
                        "table.corrected",
                        Message.of("sessions", "table.zone"),
                        RELEASED,
                        2,
                        LocalDate.of(2026, 7, 20)));
    }

    /** Enough for coordination and too few for line managers: theirs would lack it for good. */
    @Test
    void nothingLeavesUntilEveryReaderMayKnow() {
        hold("RSK", "T1", 5, 1, 7);
        assertThat(TestDoor.faults(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)))
                .containsExactly("correction.few");
        hold("RSK", "T1", 5, 1, 9);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Done<>(2));
        assertThat(cell(evidence(Callers.lineManager("MS2")), "sessions.zone", "RSK"))
                .hasValue(17);
    }

    /** The total is the same as before; a record that was taken to another month is counted once, where it was. */
    @Test
    void aRecordThatWasTakenToAnotherMonthHidesNothing() {
        Fact moved = facts.remove(0);
        facts.add(new Fact(
                LocalDate.of(2026, 7, 3), moved.dimensions(), moved.people(), moved.organisations(), moved.record()));
        hold("OR", "T2", 6, 1, 8);
        assertThat(history(Reader.COORDINATION).since().orElseThrow())
                .extracting(Since::late, Since::gone)
                .containsExactly(1, 1);
        hold("RSK", "T1", 7, 6, 9);
        hold("OR", "T2", 7, 6, 9);
        house.clock.set(LocalDateTime.of(2026, 8, 20, 10, 0));
        Evidence evidence = evidence(Callers.coordination());
        assertThat(cell(evidence, "sessions.month", "2026-07")).hasValue(12);
        assertThat(cell(evidence, "sessions.month", "2026-04")).hasValue(9);
        assertThat(cell(evidence, "sessions.zone", "RSK")).hasValue(21);
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        hold("RSK", "T1", 5, 4, 9);
        house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1);
        hold("RSK", "T1", 5, 4, 9);
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 1)).isEqualTo(new Outcome.Stale<>(2));
        assertThat(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 2)).isEqualTo(new Outcome.Done<>(3));
        assertThat(cell(evidence(Callers.coordination()), "sessions.zone", "RSK"))
                .hasValue(23);
        assertThat(TestDoor.faults(house.disclosure.correct(TestDoor.AUTHOR, JUNE, 3)))
                .containsExactly("correction.none");
        assertThat(TestDoor.faults(house.disclosure.correct(TestDoor.AUTHOR, YearMonth.of(2026, 5), 1)))
                .containsExactly("correction.unknown");
    }

    @Test
    void onlyWhoKnowsTheNumbersCorrectsThem() {
        hold("RSK", "T1", 5, 4, 9);
        for (Caller caller : List.of(Callers.coordination(), Callers.lineManager("MS2"), Callers.admin())) {
            assertThatThrownBy(() -> house.disclosure.correct(caller, JUNE, 1)).isInstanceOf(NotForThisRole.class);
        }
    }

    private void hold(String zone, String theme, int month, int sessions, int people) {
        for (int each = 0; each < sessions; each++) {
            facts.add(new Fact(
                    LocalDate.of(2026, month, 1 + each),
                    Map.of("zone", List.of(zone), "theme", List.of(theme)),
                    people,
                    List.of("MS2", "ALCS"),
                    "session-" + facts.size() + "-" + month));
        }
    }

    private static Evidence evidence(Caller caller) {
        return house.releases.evidence(caller, MISSION);
    }

    private static History history(Reader reader) {
        return house.disclosure.accounts(TestDoor.AUTHOR).stream()
                .filter(account -> account.reader() == reader)
                .map(Account::released)
                .flatMap(List::stream)
                .flatMap(release -> release.history().stream())
                .findFirst()
                .orElseThrow();
    }

    private static OptionalInt cell(Evidence evidence, String table, String row) {
        return evidence.table(table).orElseThrow().rows().stream()
                .filter(line -> line.code().equals(row))
                .map(line -> line.cells().get(line.cells().size() - 1).value())
                .findFirst()
                .orElseThrow();
    }
}
