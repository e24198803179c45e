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
import org.halqa.anonymisation.Disclosure.Account;
import org.halqa.anonymisation.Disclosure.History;
import org.halqa.anonymisation.Disclosure.Next;
import org.halqa.anonymisation.Disclosure.Reader;
import org.halqa.anonymisation.Disclosure.Reason;
import org.halqa.anonymisation.Disclosure.Release;
import org.halqa.anonymisation.Disclosure.Table;
import org.halqa.anonymisation.Disclosure.Verdict;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.anonymisation.spi.SheetSource.Column;
import org.halqa.anonymisation.spi.SheetSource.Kind;
import org.halqa.anonymisation.spi.SheetSource.Measure;
import org.halqa.anonymisation.spi.SheetSource.Requested;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Period;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final TestDoor house = new TestDoor();
    private static final Period MISSION = Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12));
    private static final Caller COORDINATION = Callers.coordination();

    private final List<Fact> facts = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private boolean broken;

    @BeforeEach
    void sources() {
        house.sources.add(new FactSource() {
            @Override
            public String id() {
                return "sessions";
            }

            @Override
            public List<TablePlan> tables() {
                return List.of(
                        new TablePlan("sessions.zone", Message.of("sessions", "table.zone"), "zone", ""),
                        new TablePlan("sessions.theme", Message.of("sessions", "table.theme"), "theme", ""),
                        new TablePlan("sessions.month", Message.of("sessions", "table.month"), "month", ""));
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
        house.clock.set(LocalDateTime.of(2026, 11, 23, 10, 0));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void saysHowManyCellsAreWithheldAndForWhichReason() {
        hold("RSK", "T1", 4, 20);
        hold("OR", "T3", 5, 6);
        hold("FM", "T1", 6, 3);
        alone("RSK", "T2", 6, 7);
        talk("FM", List.of("T1", "T3"), 6, 2);
        house.releases.evidence(COORDINATION, MISSION);
        Release release = account(Reader.COORDINATION).released().get(0);
        Table zones = table(release, "table.zone");
        assertThat(zones.withheld()).containsOnlyKeys(Reason.NOBODY);
        assertThat(zones.shown()).isEqualTo(4);
        assertThat(zones.share()).isEqualTo(100);
        assertThat(zones.smallest()).hasValue(60);
        Table themes = table(release, "table.theme");
        assertThat(themes.withheld()).containsOnlyKeys(Reason.ONE_ORGANISATION);
    }

    @Test
    void saysWhichMonthsAreCountedTogether() {
        hold("RSK", "T1", 4, 20);
        talk("RSK", List.of("T1"), 5, 1, 4);
        hold("RSK", "T1", 6, 9);
        house.releases.evidence(COORDINATION, MISSION);
        Release release = account(Reader.LINE_MANAGERS).released().get(0);
        assertThat(release.joined()).extracting(MonthSpan::code).containsExactly("2026-04/2026-06");
        Table months = table(release, "table.month");
        assertThat(months.withheld()).containsOnly(Map.entry(Reason.NOBODY, 4));
        assertThat(months.smallest()).hasValue(352);
    }

    /** Facts of this source have no ids. */
    @Test
    void ofMonthsWhoseRecordsNobodyNotedItIsNotKnownWhatCameLate() {
        hold("RSK", "T1", 4, 20);
        hold("OR", "T3", 5, 6);
        Evidence before = house.releases.evidence(COORDINATION, MISSION);
        hold("RSK", "T1", 5, 2);
        History history =
                account(Reader.COORDINATION).released().get(0).history().orElseThrow();
        assertThat(history.version()).isEqualTo(1);
        assertThat(history.since()).isEmpty();
        assertThat(account(Reader.COORDINATION).next())
                .allMatch(next -> next.release().history().isEmpty());
        assertThat(house.releases.evidence(COORDINATION, MISSION).tables()).isEqualTo(before.tables());
    }

    @Test
    void saysThatACellIsWithheldBecauseFewAreOutsideIt() {
        hold("RSK", "T1", 4, 20);
        talk("MS", List.of("T1", "T5"), 6, 9, 12);
        talk("RSK", List.of("T4"), 5, 1, 3);
        Release release = account(Reader.COORDINATION).next().get(0).release();
        assertThat(table(release, "table.theme").withheld())
                .containsEntry(Reason.TOO_FEW, 1)
                .containsEntry(Reason.COMPLEMENT, 1);
    }

    @Test
    void theSmallestNumberIsNeverUnderTheThresholdOfItsReaders() {
        hold("RSK", "T1", 4, 14);
        hold("OR", "T1", 5, 12);
        hold("FM", "T1", 6, 8);
        hold("MS", "T1", 6, 6);
        house.releases.evidence(COORDINATION, MISSION);
        house.releases.evidence(Callers.lineManager("MS2"), MISSION);
        for (Account account : house.disclosure.accounts(TestDoor.AUTHOR)) {
            assertThat(account.released()).hasSize(1);
            assertThat(account.released().get(0).smallest().orElseThrow()).isGreaterThanOrEqualTo(account.threshold());
        }
        assertThat(account(Reader.COORDINATION).released().get(0).smallest()).hasValue(72);
        assertThat(account(Reader.LINE_MANAGERS).released().get(0).smallest()).hasValue(72);
    }

    @Test
    void lookingReleasesNothing() {
        hold("RSK", "T1", 4, 9);
        hold("OR", "T1", 5, 6);
        Next next = account(Reader.COORDINATION).next().get(0);
        assertThat(next.verdict()).isEqualTo(Verdict.LEAVES);
        assertThat(next.day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(next.release().shown()).isEqualTo(8);
        hold("FM", "T1", 6, 8);
        assertThat(cell(house.releases.evidence(COORDINATION, MISSION), "FM")).isEqualTo(8);
    }

    @Test
    void tellsWhatTheCurrentMonthsWouldShowAndWhen() {
        hold("RSK", "T1", 4, 9);
        hold("OR", "T1", 5, 6);
        house.releases.evidence(COORDINATION, MISSION);
        talk("RSK", List.of("T1"), 11, 1, 3);
        Next few = account(Reader.COORDINATION).next().get(0);
        assertThat(few.verdict()).isEqualTo(Verdict.TOO_LITTLE);
        assertThat(few.day()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(few.release().shown()).isZero();
        hold("OR", "T1", 11, 7);
        assertThat(account(Reader.COORDINATION).next().get(0).verdict()).isEqualTo(Verdict.TAKES_AWAY);
        hold("RSK", "T1", 11, 4);
        Next enough = account(Reader.COORDINATION).next().get(0);
        assertThat(enough.verdict()).isEqualTo(Verdict.LEAVES);
        assertThat(enough.release().smallest()).hasValue(51);
    }

    @Test
    void accountsForSurveysBeforeAndAfterTheyLeave() {
        house.sheets.add(survey());
        answer("FM", "yes", 12);
        answer("OR", "yes", 14);
        answer("FM", "no", 9);
        answer("OR", "no", 2);
        Next next = surveys(account(Reader.COORDINATION));
        assertThat(next.release().survey()).contains(Message.of("surveys", "title"));
        house.releases.sheets(COORDINATION, "wave-1");
        Account after = account(Reader.COORDINATION);
        assertThat(after.released()).containsExactly(next.release());
        assertThat(after.next()).allMatch(each -> each.release().survey().isEmpty());
        Table yes = table(after.released().get(0), "table.yes");
        assertThat(yes.withheld()).containsEntry(Reason.COMPLEMENT, 1).containsEntry(Reason.PROTECTS_OTHERS, 1);
        assertThat(yes.smallest()).hasValue(12);
        house.sheets.clear();
        assertThat(account(Reader.COORDINATION).released()).isEmpty();
    }

    @Test
    void itIsForWhoKnowsTheNumbersAnyway() {
        for (Caller caller : List.of(COORDINATION, Callers.reader(), Callers.lineManager("MS2"), Callers.admin())) {
            assertThatThrownBy(() -> house.disclosure.accounts(caller)).isInstanceOf(NotForThisRole.class);
        }
    }

    @Test
    void aSourceThatFailsIsNotRepeated() {
        broken = true;
        assertThatThrownBy(() -> house.disclosure.accounts(TestDoor.AUTHOR))
                .isInstanceOf(DoorClosed.class)
                .hasMessageNotContaining("RSK");
    }

    private void hold(String zone, String theme, int month, int sessions) {
        hold(zone, theme, month, sessions, List.of("MS2", "ALCS"));
    }

    private void alone(String zone, String theme, int month, int sessions) {
        hold(zone, theme, month, sessions, List.of("MS2"));
    }

    private void talk(String zone, List<String> themes, int month, int sessions) {
        talk(zone, themes, month, sessions, 12);
    }

    private void talk(String zone, List<String> themes, int month, int sessions, int people) {
        for (int each = 0; each < sessions; each++) {
            facts.add(new Fact(
                    LocalDate.of(2026, month, 1 + each),
                    Map.of("zone", List.of(zone), "theme", themes),
                    people,
                    List.of("MS2", "ALCS")));
        }
    }

    private void hold(String zone, String theme, int month, int sessions, List<String> organisations) {
        for (int each = 0; each < sessions; each++) {
            facts.add(new Fact(
                    LocalDate.of(2026, month, 1 + each),
                    Map.of("zone", List.of(zone), "theme", List.of(theme)),
                    12,
                    organisations));
        }
    }

    private void answer(String zone, String answer, int times) {
        for (int each = 0; each < times; each++) {
            rows.add(List.of(zone, answer));
        }
    }

    private SheetSource survey() {
        return new SheetSource() {
            @Override
            public String id() {
                return "surveys";
            }

            @Override
            public List<String> closed(String programme) {
                return List.of("wave-1");
            }

            @Override
            public Optional<Sheets> sheets(String survey) {
                return Optional.of(new Sheets(
                        "wave-1",
                        "test-programme",
                        Message.of("surveys", "title"),
                        Period.ofMonths(YearMonth.of(2026, 9), YearMonth.of(2026, 9)),
                        List.of(
                                new Column("zone", Kind.DIMENSION, List.of("FM", "OR"), false),
                                new Column("rest", Kind.ANSWER, List.of("yes", "no"), false)),
                        rows,
                        List.of(
                                new Requested(
                                        "zone",
                                        Message.of("surveys", "table.zone"),
                                        Measure.COUNT,
                                        "",
                                        List.of(),
                                        List.of("zone")),
                                new Requested(
                                        "yes",
                                        Message.of("surveys", "table.yes"),
                                        Measure.ANSWERS,
                                        "rest",
                                        List.of("yes"),
                                        List.of("zone"))),
                        List.of()));
            }
        };
    }

    private static Next surveys(Account account) {
        return account.next().stream()
                .filter(each -> each.release().survey().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Account account(Reader reader) {
        return house.disclosure.accounts(TestDoor.AUTHOR).stream()
                .filter(each -> each.reader() == reader)
                .findFirst()
                .orElseThrow();
    }

    private static Table table(Release release, String title) {
        return release.tables().stream()
                .filter(each -> each.title().key().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static int cell(Evidence evidence, String zone) {
        return evidence.table("sessions.zone").orElseThrow().rows().stream()
                .filter(line -> line.code().equals(zone))
                .flatMap(line -> line.cells().stream())
                .flatMap(each -> each.value().stream().boxed())
                .findFirst()
                .orElseThrow();
    }
}
