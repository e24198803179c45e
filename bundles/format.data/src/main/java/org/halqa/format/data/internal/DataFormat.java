// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;

/** One of the formats for programs. */
record DataFormat(String id, String extension, String mediaType, Composition composition) implements ReportFormat {

    @Override
    public Message label() {
        return Message.of(DataPack.MODULE, "label." + id);
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(composition.of(report, new Wording(texts, report.language())));
    }
}
