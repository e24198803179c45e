// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.halqa.anonymisation.ClearedText;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.texts.Texts;

/** Blocks as elements. Fields in a row become one description list. */
final class HtmlBlocks {

    private final Markup page;
    private final Function<Message, String> say;
    private final Function<Block.Chart, String> draw;
    private final HtmlTable table;
    private boolean inList;

    HtmlBlocks(
            Markup page,
            Function<Message, String> say,
            Function<Block.Chart, String> draw,
            Texts texts,
            Locale language) {
        this.page = page;
        this.say = say;
        this.draw = draw;
        this.table = new HtmlTable(page, say, texts, language);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
        list(false);
    }

    private void write(Block block) {
        list(block instanceof Block.Field);
        if (block instanceof Block.Heading heading) {
            page.element("h" + (heading.level() + 1), say.apply(heading.text())).line();
        } else if (block instanceof Block.Paragraph paragraph) {
            page.element("p", say.apply(paragraph.text())).line();
        } else if (block instanceof Block.Words words) {
            words(words.text());
        } else if (block instanceof Block.Field field) {
            field(field);
        } else if (block instanceof Block.Figures figures) {
            table.write(figures);
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Items items) {
            items(items.items());
        } else if (block instanceof Block.Notice notice) {
            page.element("p", say.apply(notice.text()), "class", "notice").line();
        }
    }

    private void chart(Block.Chart chart) {
        page.open("figure").picture(draw.apply(chart)).line();
        page.element("figcaption", say.apply(chart.title())).close("figure").line();
        table.write(chart.figures());
    }

    private void items(List<Message> items) {
        page.open("ul").line();
        items.forEach(item -> page.element("li", say.apply(item)).line());
        page.close("ul").line();
    }

    private void list(boolean wanted) {
        if (wanted && !inList) {
            page.open("dl").line();
        } else if (!wanted && inList) {
            page.close("dl").line();
        }
        inList = wanted;
    }

    private void field(Block.Field field) {
        page.open("div").element("dt", say.apply(field.label()));
        field.values().forEach(value -> page.element("dd", say.apply(value)));
        page.close("div").line();
    }

    /** Each paragraph takes its own direction: people mix languages. */
    private void words(ClearedText words) {
        page.open("div", "class", "words", "lang", words.language(), "dir", HtmlPage.direction(words.language()))
                .line();
        words.text().lines().filter(line -> !line.isBlank()).forEach(line -> page.element("p", line, "dir", "auto")
                .line());
        page.close("div").line();
    }
}
