// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.halqa.model.Message;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages for paper, for archives (PDF/A-2a) and for people who listen to them (PDF/UA-1). */
@Component
public final class PdfFormat implements ReportFormat {

    private final Charts charts;
    private final Typesetter typesetter;

    /** Reads style and fonts once. */
    @Activate
    public PdfFormat(@Reference Charts charts) {
        this.charts = charts;
        this.typesetter = Typesetter.ofTheHouse();
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public Message label() {
        return Message.of(PdfPack.MODULE, "label");
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        Drawings drawings = new Drawings(charts, texts, report.language());
        PdfPages pages = new PdfPages(report, texts, drawings);
        typesetter.write(pages.document(), drawings, report.asOf(), out);
    }
}
