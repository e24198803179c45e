// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Slides for a restitution, with notes for who speaks, without traces of who made them and when. */
@Component
public final class PptxFormat implements ReportFormat {

    private final PptxTemplate template;

    /** Reads the template once. */
    @Activate
    public PptxFormat() {
        this.template = PptxTemplate.ofTheHouse();
    }

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public Message label() {
        return Message.of(PptxPack.MODULE, "label");
    }

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(new PptxReport(report, texts).in(template));
    }
}
