// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;

/** One of the formats for programs. */
record DataFormat(String id, String extension, String mediaType, boolean numbersOnly, Composition composition)
        implements ReportFormat {

    private static final Set<String> WITHOUT_NUMBERS = Set.of("session-report", "methodological-note");

    @Override
    public Message label() {
        return Message.of(DataPack.MODULE, "label." + id);
    }

    /** What has no number in it has nothing to say to a program that takes numbers only. */
    @Override
    public boolean writes(String kind) {
        return !numbersOnly || !WITHOUT_NUMBERS.contains(kind);
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(composition.of(report, new Wording(texts, report.language())));
    }
}
