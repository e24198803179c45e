// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.texts.Texts;

/** Blocks as elements. Fields in a row become one table of facts; no level of headings is left out. */
final class PdfBlocks {

    private final Tree page;
    private final Drawings drawings;
    private final Texts texts;
    private final Locale language;
    private final PdfTables tables;
    private final List<Block.Field> fields = new ArrayList<>();
    private int headings;
    private int level = 1;
    private int figures;

    PdfBlocks(Tree page, Drawings drawings, Texts texts, Locale language) {
        this.page = page;
        this.drawings = drawings;
        this.texts = texts;
        this.language = language;
        this.tables = new PdfTables(page, texts, language);
    }

    /** The name of a heading, by its place among all of them from 0. */
    static String anchor(int place) {
        return "h" + place;
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
            level = Math.min(heading.level() + 1, level + 1);
            page.element("h" + level, say(heading.text()), "id", anchor(headings++));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Words words) {
            words(words.text().text(), words.text().language());
        } else if (block instanceof Block.Figures numbers) {
            tables.evidence(numbers);
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Items items) {
            items(items.items());
        } else if (block instanceof Block.Notice notice) {
            page.element("p", say(notice.text()), "class", "notice");
        }
    }

    private void flushFields() {
        if (!fields.isEmpty()) {
            tables.facts(List.copyOf(fields));
            fields.clear();
        }
    }

    private void chart(Block.Chart chart) {
        page.open("div", "class", "picture");
        drawings.chart(page, chart, say(chart.title()) + ". " + say(chart.description()));
        String number = say(HouseWords.figure()) + " " + ++figures + ". ";
        page.element("p", number + say(chart.title()), "class", "caption under-picture")
                .close();
        tables.evidence(chart.figures());
    }

    private void items(List<Message> items) {
        page.open("ul");
        items.forEach(item -> page.element("li", "• " + say(item)));
        page.close();
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.language().isEmpty()) {
            page.paragraph(say(paragraph.text()), language);
        } else {
            words(say(paragraph.text()), paragraph.language());
        }
    }

    /** Each paragraph takes its own direction: people mix languages. */
    private void words(String words, String said) {
        String direction = PdfPages.direction(said);
        int base =
                direction.equals("rtl") ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        page.open("div", "class", "words", "lang", said, "dir", direction);
        words.lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        page.element("p", line, "dir", new Bidi(line, base).baseIsLeftToRight() ? "ltr" : "rtl"));
        page.close();
    }

    private String say(Message message) {
        return texts.say(message, language);
    }
}
