// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.halqa.model.Message;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.StableZip;
import org.halqa.texts.Texts;

/** One report as a show. */
final class PptxReport {

    private static final String CORE = "docProps/core.xml";
    private static final String APP = "docProps/app.xml";
    private static final String EMPTY_CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String EMPTY_APP = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

    private final Report report;
    private final Texts texts;
    private final Pen pen;

    PptxReport(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.pen = new Pen(report.language());
    }

    byte[] in(PptxTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow show = template.open()) {
            Stage stage = new Stage(show, report, this::say, pen);
            String title = say(report.title());
            stage.opening(title, report.reference() + " · " + say(HouseWords.asOf(report.asOf())));
            Tables tables = new Tables(stage, pen, this::say, texts, report.language());
            NativeCharts charts = new NativeCharts(show, stage, pen, this::say, tables);
            new PptxBlocks(stage, new TextFlow(stage, title), tables, charts, this::say, pen).write(report.blocks());
            show.write(out);
        }
        return clean(out.toByteArray());
    }

    /** Without what the library writes about itself and the hour, in the show and in the workbook of each chart. */
    private static byte[] clean(byte[] show) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        Map<String, String> nameless = Map.of(CORE, EMPTY_CORE, APP, EMPTY_APP);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(show))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(".xlsx") ? StableZip.of(part, nameless) : part);
            }
        }
        return StableZip.of(StableZip.of(parts), nameless);
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
