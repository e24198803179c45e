// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.halqa.anonymisation.ClearedText;
import org.halqa.model.Message;
import org.halqa.reporting.Block;

/** Blocks as paragraphs and tables. Fields in a row become one table of facts. */
final class DocxBlocks {

    private final XWPFDocument document;
    private final Function<Message, String> say;
    private final Pen pen;
    private final DocxTables tables;
    private final DocxPictures pictures;
    private final List<Block.Field> fields = new ArrayList<>();
    private int headings;

    DocxBlocks(
            XWPFDocument document, Function<Message, String> say, Pen pen, DocxTables tables, DocxPictures pictures) {
        this.document = document;
        this.say = say;
        this.pen = pen;
        this.tables = tables;
        this.pictures = pictures;
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
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph("Normal", paragraph.text());
        } else if (block instanceof Block.Words words) {
            words(words.text());
        } else if (block instanceof Block.Figures figures) {
            tables.evidence(figures);
        } else if (block instanceof Block.Chart chart) {
            pictures.write(chart);
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

    private void heading(Block.Heading heading) {
        XWPFParagraph paragraph = pen.start(document.createParagraph(), "Heading" + heading.level());
        DocxContents.mark(paragraph, headings++);
        pen.write(paragraph, say.apply(heading.text()));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings - 1L));
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
