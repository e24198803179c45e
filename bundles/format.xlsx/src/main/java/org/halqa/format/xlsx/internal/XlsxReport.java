// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.xlsx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Report;
import org.halqa.reporting.StableZip;
import org.halqa.texts.Texts;

/** One report as a workbook. */
final class XlsxReport {

    private static final String CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%1$sT00:00:00Z</dcterms:created>"
            + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%1$sT00:00:00Z</dcterms:modified></cp:coreProperties>";

    private final Report report;
    private final Texts texts;

    XlsxReport(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    byte[] content() throws IOException {
        List<Block.Figures> tables =
                report.blocks().stream().flatMap(XlsxReport::figures).toList();
        SheetNames names = new SheetNames();
        List<String> sheets = tables.stream()
                .map(table -> names.next(say(table.table().title())))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Halqa", null)) {
            Leaf leaf = new Leaf(book, report, this::say);
            new WordSheet(leaf, this::say).write(report, sheets);
            for (int i = 0; i < tables.size(); i++) {
                new TableSheet(leaf, this::say).write(sheets.get(i), tables.get(i));
            }
            new DictionarySheet(leaf, this::say).write(sheets, tables);
        }
        Map<String, byte[]> parts = parts(bytes.toByteArray());
        parts.put("docProps/core.xml", CORE.formatted(report.asOf()).getBytes(StandardCharsets.UTF_8));
        return StableZip.of(parts);
    }

    /** The library ends its entries in a way that only a reader of the table at the end of the file understands. */
    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static Stream<Block.Figures> figures(Block block) {
        if (block instanceof Block.Figures figures) {
            return Stream.of(figures);
        }
        return block instanceof Block.Chart chart ? Stream.of(chart.figures()) : Stream.empty();
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
