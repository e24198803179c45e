// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;

/** A small format, good or broken. */
record Fiche(String id, boolean broken) implements ReportFormat {

    @Override
    public Message label() {
        return Pages.formatLabel();
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
        if (broken) {
            throw new IllegalStateException("broken");
        }
        out.write(texts.say(report.title(), report.language()).getBytes(StandardCharsets.UTF_8));
    }
}
