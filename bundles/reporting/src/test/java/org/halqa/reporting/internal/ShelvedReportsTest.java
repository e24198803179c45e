// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Block;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports.Document;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.reporting.FixedReleases;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleWords;
import org.junit.jupiter.api.Test;

class ShelvedReportsTest {

    private static final String KIND = "session-report";

    private final Caller coordination = Callers.coordination();
    private final FixedReleases releases = FixedReleases.samples();
    private final FixedProgrammes programmes = new FixedProgrammes();
    private final RecordedAccess record = new RecordedAccess();
    private final List<Contribution<ReportSection>> sections = new ArrayList<>();
    private final List<Contribution<ReportFormat>> formats = new ArrayList<>();
    private final ShelvedReports reports = reports(TestDoorkeeper.open());

    private ShelvedReports reports(TestDoorkeeper doorkeeper) {
        return new ShelvedReports(
                new ShelvedReports.Services(
                        doorkeeper, record, releases, programmes, SampleWords.texts(new ReportsPack())),
                new Limits(Duration.ofSeconds(5), 1 << 20, 2),
                new Shelves(List::of, () -> sections, () -> formats, label -> true),
                History.none());
    }

    @Test
    void composesTheSectionsInTheirOrderBestRankedFirst() {
        add(section("b", 20, "second"), 0);
        add(section("a", 10, "stock"), 0);
        add(section("a", 10, "partner"), 5);
        Report report = composed(reports.compose(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH));
        assertThat(report.blocks()).extracting(ShelvedReportsTest::key).containsExactly("partner", "second");
        assertThat(report.reference()).isEqualTo("CC01/MA22-26/2026 Staff Care");
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(report.demo()).isFalse();
    }

    @Test
    void marksWhatIsAboutTheFictionalConsortium() {
        add(section("a", 10, "x"), 0);
        programmes.switchTo("demo", true);
        assertThat(composed(reports.compose(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH))
                        .demo())
                .isTrue();
    }

    @Test
    void saysWhichPartIsMissingWhenASectionFails() {
        add(section("a", 10, "x"), 0);
        add(failing(new IllegalStateException("secret")), 0);
        Report report = composed(reports.compose(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH));
        assertThat(report.blocks()).extracting(ShelvedReportsTest::key).containsExactly("x", "section.failed");
    }

    @Test
    void letsAClosedDoorThrough() {
        add(failing(new DoorClosed(Message.of("door", "closed"))), 0);
        assertThatThrownBy(() -> reports.compose(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH))
                .isInstanceOf(DoorClosed.class);
        releases.shut();
        sections.clear();
        add(section("a", 10, "x"), 0);
        assertThatThrownBy(() -> reports.write(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH, "good"))
                .isInstanceOf(DoorClosed.class);
    }

    @Test
    void refusesWithAReasonWhatIsNotThere() {
        assertThat(reason(reports.compose(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH)))
                .isEqualTo("kind.unknown");
        add(section("a", 10, "x"), 0);
        assertThat(reason(reports.compose(coordination, KIND, ReleasedSamples.ID, Locale.GERMAN)))
                .isEqualTo("language.unknown");
        assertThat(reason(reports.compose(coordination, KIND, "gone", Locale.FRENCH)))
                .isEqualTo("released.gone");
        assertThat(reason(reports.write(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH, "gone")))
                .isEqualTo("format.gone");
    }

    @Test
    void writesAFileWithANeutralNameAndRecordsIt() {
        add(section("a", 10, "x"), 0);
        formats.add(new Contribution<>(BadFormats.good(), 0, 1, "stock"));
        Document french = written(reports.write(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH, "good"));
        assertThat(french.fileName()).isEqualTo("compte-rendu-7f3c9a2e-fr.txt");
        Document arabic =
                written(reports.write(coordination, KIND, ReleasedSamples.ID, Locale.forLanguageTag("ar"), "good"));
        assertThat(arabic.fileName()).isEqualTo("taqrir-7f3c9a2e-ar.txt");
        assertThat(record.entries())
                .hasSize(2)
                .allMatch(entry -> entry.operation().equals("reports.read")
                        && entry.subject().equals("session-report/" + ReleasedSamples.ID));
    }

    @Test
    void namesTheFormatThatDidNotWork() {
        add(section("a", 10, "x"), 0);
        formats.add(new Contribution<>(BadFormats.flooding(), 0, 1, "partner"));
        Outcome<Document> outcome = reports.write(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH, "flood");
        assertThat(reason(outcome)).isEqualTo("format.flood");
        assertThat(((Outcome.Refused<Document>) outcome)
                        .faults()
                        .get(0)
                        .reason()
                        .arguments())
                .containsExactly(Message.of("sample", "label"));
    }

    @Test
    void opensNothingToARoleThatMayNot() {
        ShelvedReports shut = reports(TestDoorkeeper.shut());
        add(section("a", 10, "x"), 0);
        assertThatThrownBy(() -> shut.compose(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.write(coordination, KIND, ReleasedSamples.ID, Locale.FRENCH, "good"))
                .isInstanceOf(NotForThisRole.class);
    }

    private void add(ReportSection section, int ranking) {
        sections.add(new Contribution<>(section, ranking, sections.size(), "bundle"));
    }

    private static ReportSection section(String id, int order, String key) {
        return new FixedSection(id, order, material -> List.of(new Block.Notice(Message.of("sample", key))));
    }

    private static ReportSection failing(RuntimeException failure) {
        return new FixedSection("failing", 99, material -> {
            throw failure;
        });
    }

    private record FixedSection(String id, int order, java.util.function.Function<Material, List<Block>> content)
            implements ReportSection {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<Block> blocks(Material material) {
            assertThat(material.documents()).hasSize(1);
            return content.apply(material);
        }
    }

    private static String key(Block block) {
        return ((Block.Notice) block).text().key();
    }

    private static Report composed(Outcome<Report> outcome) {
        return ((Outcome.Done<Report>) outcome).value();
    }

    private static Document written(Outcome<Document> outcome) {
        return ((Outcome.Done<Document>) outcome).value();
    }

    private static String reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).faults().get(0).reason().key();
    }
}
