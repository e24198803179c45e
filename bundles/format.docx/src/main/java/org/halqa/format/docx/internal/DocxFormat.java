// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.halqa.model.Message;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Report;
import org.halqa.reporting.StableZip;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A word-processor file with real styles, in the direction of its language, without traces of who made it and when. */
@Component
public final class DocxFormat implements ReportFormat {

    private final Charts charts;
    private final DocxTemplate template;

    /** Reads the template once. */
    @Activate
    public DocxFormat(@Reference Charts charts) {
        this.charts = charts;
        this.template = DocxTemplate.ofTheHouse();
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public Message label() {
        return Message.of(DocxPack.MODULE, "label");
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(StableZip.of(new DocxReport(report, texts, charts).in(template)));
    }
}
