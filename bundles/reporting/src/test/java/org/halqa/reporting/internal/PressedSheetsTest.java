// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Block;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Sheets;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.reporting.FixedReleases;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;

class PressedSheetsTest {

    private static final Sheets.Sheet POSTER = new Sheets.Sheet(
            Sheets.Layout.POSTER,
            "affiche",
            Message.of(ReportsPack.MODULE, "words.name", "Vous avez dit"),
            List.of(new Block.Paragraph(Message.of(ReportsPack.MODULE, "words.name", "un mot"), "fr")));

    private final FixedProgrammes programmes = new FixedProgrammes();
    private final FixedClock clock = new FixedClock();

    private Sheets sheets(ReportFormat... formats) {
        ShelvedReports.Services services = new ShelvedReports.Services(
                TestDoorkeeper.open(),
                new RecordedAccess(),
                FixedReleases.samples(),
                programmes,
                SampleWords.texts(new ReportsPack()));
        ShelvedReports reports = new ShelvedReports(
                services,
                new Limits(Duration.ofSeconds(5), 1 << 20, 2),
                Shelves.of(List.of(), List.of(), List.of(formats)),
                History.none());
        return new PressedSheets(services, clock, reports);
    }

    @Test
    void isWrittenOfTodayWithTheReferenceAndCalledNeutrally() {
        programmes.switchTo("demo", true);
        Outcome<Reports.Document> written =
                sheets(new Told(false)).write(Callers.coordination(), POSTER, Locale.forLanguageTag("ar"), "told");
        assertThat(written).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            Reports.Document file = (Reports.Document) done.value();
            assertThat(file.fileName()).isEqualTo("affiche-ar.told");
            assertThat(new String(file.content(), StandardCharsets.UTF_8))
                    .isEqualTo("poster ar " + programmes.current().reference() + " 2026-11-23 true 1");
        });
    }

    @Test
    void aFormatThatIsNotThereOrFailsIsNamed() {
        assertThat(sheets().write(Callers.coordination(), POSTER, Locale.FRENCH, "told"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(sheets(new Told(true)).write(Callers.coordination(), POSTER, Locale.FRENCH, "told"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(sheets(new Told(false)).write(Callers.coordination(), POSTER, Locale.GERMAN, "told"))
                .isInstanceOf(Outcome.Refused.class);
    }

    /** Tells what it was given. */
    private record Told(boolean fails) implements ReportFormat {

        @Override
        public String id() {
            return "told";
        }

        @Override
        public Message label() {
            return Message.of(ReportsPack.MODULE, "words.name", "told");
        }

        @Override
        public String extension() {
            return "told";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(Report report, Texts texts, OutputStream out) throws java.io.IOException {
            if (fails) {
                throw new IllegalStateException("no ink");
            }
            out.write(String.join(
                            " ",
                            report.kind(),
                            report.language().getLanguage(),
                            report.reference(),
                            report.asOf().toString(),
                            Boolean.toString(report.demo()),
                            Integer.toString(report.blocks().size()))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
