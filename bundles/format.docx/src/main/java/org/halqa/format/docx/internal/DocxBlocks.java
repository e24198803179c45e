// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.halqa.anonymisation.ClearedText;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.texts.Texts;

/** Blocks as paragraphs and tables. Fields in a row become one table of facts. */
final class DocxBlocks {

    private final XWPFDocument document;
    private final Function<Message, String> say;
    private final Pen pen;
    private final DocxTables tables;
    private final List<Block.Field> fields = new ArrayList<>();

    DocxBlocks(XWPFDocument document, Function<Message, String> say, Pen pen, Texts texts, Locale language) {
        this.document = document;
        this.say = say;
        this.pen = pen;
        this.tables = new DocxTables(document, say, pen, texts, language);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
        flushFields();
    }

    private void write(Block block) {
        if (block instanceof Block.Field field) {
            fields.add(field);
            return;
        }
        flushFields();
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph("Normal", paragraph.text());
        } else if (block instanceof Block.Words words) {
            words(words.text());
        } else if (block instanceof Block.Figures figures) {
            tables.evidence(figures);
        } else if (block instanceof Block.Chart chart) {
            paragraph("Caption", chart.title());
            tables.evidence(chart.figures());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> paragraph("ListBullet", item));
        } else if (block instanceof Block.Notice notice) {
            paragraph("Notice", notice.text());
        }
    }

    private void flushFields() {
        if (!fields.isEmpty()) {
            tables.facts(List.copyOf(fields));
            fields.clear();
        }
    }

    private void paragraph(String style, Message text) {
        pen.write(pen.start(document.createParagraph(), style), say.apply(text));
    }

    private void words(ClearedText words) {
        Pen author = new Pen(words.language());
        words.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> author.write(author.start(document.createParagraph(), "Words"), line));
    }
}
