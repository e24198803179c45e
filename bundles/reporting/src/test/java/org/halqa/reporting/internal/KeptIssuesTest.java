// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Block;
import org.halqa.reporting.Choices.Choice;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Issues.Issue;
import org.halqa.reporting.Issues.Progress;
import org.halqa.reporting.Issues.State;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports;
import org.halqa.reporting.internal.store.ChoiceRows;
import org.halqa.reporting.internal.store.FollowRows;
import org.halqa.reporting.internal.store.IssueRows;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.reporting.FixedReleases;
import org.halqa.testkit.reporting.SampleWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class KeptIssuesTest {

    private static final Caller SALMA = Callers.psychologist();
    private static final Message WORD = Message.of("sample", "title");

    private final TestStore store = TestStore.with(new ReportingSchema());
    private final List<ReportFormat> formats = new ArrayList<>(List.of(BadFormats.good()));
    private final Desk desk = Desk.of(
            new ShelvedReports.Services(
                    TestDoorkeeper.allowing(Map.of(
                            "reports.read", Set.of(Role.COORDINATION, Role.PSYCHOLOGIST),
                            "reports.issue", Set.of(Role.PSYCHOLOGIST),
                            "reports.choose", Set.of(Role.COORDINATION),
                            "issues.read",
                                    Set.of(
                                            Role.COORDINATION,
                                            Role.PSYCHOLOGIST,
                                            Role.FOCAL_POINT,
                                            Role.LINE_MANAGER,
                                            Role.DONOR))),
                    new RecordedAccess(),
                    FixedReleases.samples(),
                    new FixedProgrammes(),
                    SampleWords.texts(new ReportsPack())),
            new FixedClock(),
            new Limits(Duration.ofSeconds(20), 1 << 20, 1),
            new Shelves(
                    () -> ours(List.of(
                            new Kind("workshop", Audience.LINE_MANAGERS),
                            new Kind("zone", Audience.CONSORTIUM),
                            new Kind("gap", Audience.COORDINATION))),
                    () -> ours(List.of(new Section("workshop"), new Section("zone"))),
                    () -> ours(formats),
                    label -> true),
            new Desk.Tables(
                    new IssueRows(store.database("reporting")),
                    new FollowRows(store.database("reporting")),
                    new ChoiceRows(store.database("reporting"))));
    private final Issues issues = desk.issues();

    private record Kind(String id, Audience audience) implements ReportKind {
        @Override
        public Message title() {
            return WORD;
        }

        @Override
        public Message purpose() {
            return WORD;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<ReportPart> parts() {
            return List.of(new ReportPart("one", WORD, WORD, false));
        }
    }

    private record Section(String kind) implements ReportSection {
        @Override
        public String id() {
            return kind + ".one";
        }

        @Override
        public String part() {
            return "one";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<Block> blocks(Material material) {
            return List.of(new Block.Paragraph(WORD));
        }
    }

    private static <T> List<Contribution<T>> ours(List<? extends T> all) {
        return all.stream()
                .<Contribution<T>>map(what -> new Contribution<>(what, 0, 0, "org.halqa"))
                .toList();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Progress ended(Outcome<String> begun) {
        String work = ((Outcome.Done<String>) begun).value();
        Progress progress = issues.progress(SALMA, work).orElseThrow();
        while (progress.state() == State.RUNNING) {
            Thread.onSpinWait();
            progress = issues.progress(SALMA, work).orElseThrow();
        }
        return progress;
    }

    private Issue issued(String kind) {
        Progress progress = ended(issues.issue(SALMA, kind, ""));
        assertThat(progress.state()).isEqualTo(State.DONE);
        return issues.find(SALMA, progress.issue()).orElseThrow();
    }

    @Test
    void aReportIsNumberedHashedAndKeptToTheByte() {
        Issue first = issued("zone");
        Issue second = issued("zone");

        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(first.files()).extracting(Issues.File::language).containsExactly("fr", "ar", "en");
        formats.clear();
        Outcome<Reports.Document> kept = issues.file(SALMA, first.id(), "fr", "good");
        Reports.Document file = ((Outcome.Done<Reports.Document>) kept).value();
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("good");
        assertThat(Hash.of(file.content())).isEqualTo(first.files().get(0).hash());
        assertThat(issues.file(SALMA, first.id(), "de", "good")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aFileThatWasTamperedWithIsNotHandedOut() {
        Issue issue = issued("zone");
        store.database("reporting").inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("update issue_piece set content = 'AAAA'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThatThrownBy(() -> issues.file(SALMA, issue.id(), "fr", "good"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hash");
    }

    @Test
    void everyReaderFindsWhatWasWrittenForTheirLike() {
        Issue zone = issued("zone");
        Issue workshop = issued("workshop");

        assertThat(issues.issued(Callers.coordination())).extracting(Issue::id).contains(zone.id(), workshop.id());
        assertThat(issues.issued(Callers.focalPoint("ALCS"))).containsExactly(zone);
        assertThat(issues.issued(Callers.lineManager("ALCS"))).containsExactly(workshop);
        assertThat(issues.issued(Callers.with(Role.DONOR))).isEmpty();
        assertThat(issues.find(Callers.lineManager("ALCS"), zone.id())).isEmpty();
        assertThatThrownBy(() -> issues.issued(Callers.reader())).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> issues.issue(Callers.coordination(), "zone", ""))
                .isInstanceOf(NotForThisRole.class);
    }

    @Test
    void aGapAndAnUnknownReportAreRefused() {
        assertThat(issues.issue(SALMA, "gap", "")).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        ((Outcome.Refused<?>) refused).faults())
                .extracting(Outcome.Fault::field)
                .containsExactly("one"));
        assertThat(issues.issue(SALMA, "none", "")).isInstanceOf(Outcome.Refused.class);
        assertThat(issues.issued(SALMA)).isEmpty();
    }

    @Test
    void aFormatThatFailsIsNamedAndLeftOut() {
        formats.add(BadFormats.named("broken", out -> {
            throw new IllegalStateException("x");
        }));

        Progress progress = ended(issues.issue(SALMA, "zone", ""));

        assertThat(progress.state()).isEqualTo(State.DONE);
        assertThat(progress.remarks()).hasSize(1);
        assertThat(issues.find(SALMA, progress.issue()).orElseThrow().files()).hasSize(3);
    }

    @Test
    void workThatIsCancelledKeepsNothing() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        formats.add(BadFormats.named("slow", out -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            out.write(1);
        }));
        Outcome<String> work = issues.issue(SALMA, "zone", "");
        begun.await();
        issues.cancel(Callers.otherPsychologist(), ((Outcome.Done<String>) work).value());
        issues.cancel(SALMA, ((Outcome.Done<String>) work).value());
        go.countDown();

        assertThat(ended(work).state()).isEqualTo(State.CANCELLED);
        assertThat(issues.issued(SALMA)).isEmpty();
        assertThat(issues.progress(Callers.otherPsychologist(), ((Outcome.Done<String>) work).value()))
                .isEmpty();
    }

    @Test
    void anOrganisationPrefersAFormatUntilItTakesTheChoiceBack() {
        Caller coordination = Callers.coordination();
        desk.choices().choose(coordination, new Choice("", "zone", "good"));

        assertThat(desk.choices().preferred(Callers.focalPoint("ALCS"), "zone")).contains("good");
        assertThat(desk.choices().choose(coordination, new Choice("", "zone", "gone")))
                .isInstanceOf(Outcome.Refused.class);
        formats.clear();
        assertThat(desk.choices().preferred(coordination, "zone")).isEmpty();
        desk.choices().choose(coordination, new Choice("", "zone", ""));
        assertThat(desk.choices().all(coordination)).isEmpty();
    }
}
