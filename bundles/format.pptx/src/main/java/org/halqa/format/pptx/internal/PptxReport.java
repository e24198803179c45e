// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.halqa.model.Message;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.texts.Texts;

/** One report as a show. */
final class PptxReport {

    private final Report report;
    private final Texts texts;
    private final Pen pen;

    PptxReport(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.pen = new Pen(report.language());
    }

    byte[] in(PptxTemplate template) throws IOException {
        try (XMLSlideShow show = template.open()) {
            Stage stage = new Stage(show, report, this::say, pen);
            String title = say(report.title());
            stage.opening(title, report.reference() + " · " + say(HouseWords.asOf(report.asOf())));
            Tables tables = new Tables(stage, pen, this::say, texts, report.language());
            NativeCharts charts = new NativeCharts(show, stage, new ChartPlot(pen, this::say), tables, this::say);
            new PptxBlocks(stage, new TextFlow(stage, title), tables, charts, this::say, pen).write(report.blocks());
            return Nameless.bytes(show);
        }
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
