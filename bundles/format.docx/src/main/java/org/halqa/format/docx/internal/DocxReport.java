// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SafeText;
import org.halqa.texts.Texts;

/** One report as a document: cover, blocks, margins, properties. */
final class DocxReport {

    private final Report report;
    private final Texts texts;
    private final Charts charts;
    private final Pen pen;

    DocxReport(Report report, Texts texts, Charts charts) {
        this.charts = charts;
        this.report = report;
        this.texts = texts;
        this.pen = new Pen(report.language());
    }

    byte[] in(DocxTemplate template) throws IOException {
        try (XWPFDocument document = template.open()) {
            if (pen.rightToLeft()) {
                document.getDocument().getBody().getSectPr().addNewBidi();
            }
            properties(document.getProperties().getCoreProperties());
            new DocxMargins(report, this::say, pen).write(document);
            cover(document);
            new DocxContents(document, this::say, pen).write(report.blocks());
            DocxTables tables = new DocxTables(document, this::say, pen, texts, report.language());
            DocxPictures pictures = new DocxPictures(document, this::say, pen, this::points, this::lines);
            new DocxBlocks(document, this::say, pen, tables, pictures).write(report.blocks());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A title, a language and the day of the content; nothing about a person or a machine. */
    private void properties(CoreProperties properties) {
        Optional<Date> asOf =
                Optional.of(Date.from(report.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(SafeText.of(say(report.title())));
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(pen.tag()));
        properties.setCreated(asOf);
        properties.setModified(asOf);
    }

    private void cover(XWPFDocument document) {
        if (report.demo()) {
            pen.write(pen.start(document.createParagraph(), "Demo"), say(HouseWords.demo()));
        }
        pen.write(pen.start(document.createParagraph(), "Reference"), report.reference());
        pen.write(pen.start(document.createParagraph(), "Title"), say(report.title()));
    }

    private byte[] points(Block.Chart chart) {
        return charts.png(chart, texts, report.language(), DocxPictures.SHARPNESS);
    }

    private String lines(Block.Chart chart) {
        return charts.svg(chart, texts, report.language());
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
