// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.format.pptx.internal.PptxCharts;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.templates.Templates.Pack;
import org.halqa.templates.internal.fill.Problem;
import org.halqa.templates.internal.fill.TemplateFile;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Nested;

/** A template of each kind is a format like any other. */
class PackFormatTest {

    private abstract static class Contract extends ReportFormatContract {

        private final PackFormat format;

        Contract(byte[] content) {
            try {
                TemplateFile file = TemplateFile.read(content, Placing.names());
                Pack pack = new Pack(
                        "7f3c9a2e-51d0-4b6f-9c11-000000000001",
                        "Notre papier",
                        file.kind(),
                        "",
                        true,
                        LocalDate.of(2026, 11, 20),
                        content.length,
                        List.copyOf(file.placed()));
                format = new PackFormat(
                        pack, file, new Drawings(new DrawnCharts(), () -> Optional.of(new PptxCharts())));
            } catch (Problem.Found e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected ReportFormat format() {
            return format;
        }

        @Override
        protected List<LanguagePack> packs() {
            return List.of(new TemplatesTexts(), new ChartsPack());
        }

        @Override
        protected String readable(byte[] content) throws IOException {
            return Files.words(content);
        }
    }

    @Nested
    class Word extends Contract {
        Word() {
            super(Files.docx(Files.p("{{reference}}") + Files.p("{{title}}") + Files.p("{{blocks}}")));
        }
    }

    @Nested
    class LetterOfTheDemo extends Contract {
        LetterOfTheDemo() {
            super(DemoPack.content());
        }
    }

    @Nested
    class Slides extends Contract {
        Slides() {
            super(Files.pptx("{{reference}} {{title}} {{heading}}", "{{blocks}}"));
        }
    }

    @Nested
    class OpenText extends Contract {
        OpenText() {
            super(Files.odt("{{reference}}", "{{title}}", "{{blocks}}"));
        }
    }

    @Nested
    class WebPage extends Contract {
        WebPage() {
            super(Files.html("<h1>{{title}}</h1><p>{{reference}}</p><p>{{blocks}}</p>"));
        }
    }
}
