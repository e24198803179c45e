// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.templates.Kind;
import org.halqa.templates.Templates.Pack;
import org.halqa.templates.internal.fill.Problem;
import org.halqa.templates.internal.fill.TemplateFile;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.texts.spi.LanguagePack;

class PackFormatTest extends ReportFormatContract {

    private final PackFormat format =
            format(Files.docx(Files.p("{{reference}}") + Files.p("{{title}}") + Files.p("{{blocks}}")));

    private static PackFormat format(byte[] content) {
        try {
            Pack pack = new Pack(
                    "7f3c9a2e-51d0-4b6f-9c11-000000000001",
                    "Notre papier",
                    Kind.DOCX,
                    "",
                    true,
                    LocalDate.of(2026, 11, 20),
                    1,
                    List.of());
            return new PackFormat(pack, TemplateFile.read(content, Placing.names()));
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
        return List.of(new TemplatesTexts());
    }

    @Override
    protected String readable(byte[] content) throws IOException {
        return Files.words(content);
    }
}
