// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Component;

/** A report on one page of plain text, to paste into a message. */
@Component
public class FicheFormat implements ReportFormat {

    @Override
    public String id() {
        return "partner.fiche";
    }

    @Override
    public Message label() {
        return FicheWords.say("label");
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=UTF-8";
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(new Fiche(report, texts).toString().getBytes(StandardCharsets.UTF_8));
    }
}
