// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Component;

/** A workbook for those who calculate: one sheet for the words, one for each table, a dictionary. */
@Component
public final class XlsxFormat implements ReportFormat {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Message label() {
        return XlsxPack.say("label");
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(new XlsxReport(report, texts).content());
    }
}
