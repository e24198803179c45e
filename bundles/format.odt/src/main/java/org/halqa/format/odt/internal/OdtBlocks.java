// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halqa.anonymisation.ClearedText;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;

/** Blocks as paragraphs, lists and tables. Fields in a row become one table of facts. */
final class OdtBlocks {

    private final Leaf leaf;
    private final Function<Message, String> say;
    private final OdtPictures pictures;
    private final OdtTables tables;
    private final List<Block.Field> fields = new ArrayList<>();
    private int headings;
    private int figures;

    OdtBlocks(Leaf leaf, Function<Message, String> say, OdtPictures pictures, OdtTables tables) {
        this.leaf = leaf;
        this.say = say;
        this.pictures = pictures;
        this.tables = tables;
    }

    /** The name of a heading, by its place among all of them from 0. */
    static String anchor(int place) {
        return "heading" + (place + 1);
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
            leaf.paragraph("Text_20_body", say.apply(paragraph.text()));
        } else if (block instanceof Block.Words words) {
            words(words.text());
        } else if (block instanceof Block.Figures numbers) {
            tables.evidence(numbers);
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Items items) {
            items(items.items());
        } else if (block instanceof Block.Notice notice) {
            leaf.paragraph("Notice", say.apply(notice.text()));
        }
    }

    private void flushFields() {
        if (!fields.isEmpty()) {
            tables.facts(List.copyOf(fields));
            fields.clear();
        }
    }

    private void heading(Block.Heading heading) {
        String level = String.valueOf(heading.level());
        String anchor = anchor(headings++);
        leaf.open("text:h", "text:style-name", "Heading_20_" + level, "text:outline-level", level);
        leaf.open("text:bookmark-start", "text:name", anchor).close().text(say.apply(heading.text()));
        leaf.open("text:bookmark-end", "text:name", anchor).close().close();
    }

    private void chart(Block.Chart chart) {
        leaf.open("text:p", "text:style-name", "Picture");
        pictures.write(leaf, chart);
        leaf.close();
        Captions.write(leaf, "Figure", say.apply(HouseWords.figure()), ++figures, say.apply(chart.title()));
        tables.evidence(chart.figures());
    }

    private void items(List<Message> items) {
        leaf.open("text:list", "text:style-name", "Bullets");
        for (Message item : items) {
            leaf.open("text:list-item").paragraph("List_20_1", say.apply(item)).close();
        }
        leaf.close();
    }

    /** Each paragraph takes its own direction: people mix languages. */
    private void words(ClearedText words) {
        int base = OdtContent.rightToLeft(words.language())
                ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT
                : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        words.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> leaf.paragraph(
                        new Bidi(line, base).baseIsLeftToRight() ? "WordsFromLeft" : "WordsFromRight", line));
    }
}
