// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.Sheets;
import org.halqa.texts.Texts;
import org.w3c.dom.Document;

/** A report as pages: what stands on each of them, cover, list of contents, blocks. */
final class PdfPages {

    private static final int FEW = 4;

    private final Report report;
    private final Texts texts;
    private final Drawings drawings;
    private final Tree page = new Tree();
    private final List<Block.Heading> headings = new ArrayList<>();

    PdfPages(Report report, Texts texts, Drawings drawings) {
        this.report = report;
        this.texts = texts;
        this.drawings = drawings;
        report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .forEach(headings::add);
    }

    Document document() {
        Locale language = report.language();
        page.open("html", "lang", language.getLanguage(), "dir", direction(language.getLanguage()));
        head();
        page.open("body", "lang", language.getLanguage(), "dir", direction(language.getLanguage()), "class", look());
        margins();
        cover();
        contents();
        new PdfBlocks(page, drawings, texts, language).write(report.blocks());
        return page.close().close().document();
    }

    static String direction(String language) {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    private String look() {
        return Sheets.Layout.isSheet(report.kind()) ? report.kind() : "report";
    }

    private void head() {
        page.open("head").element("title", say(report.title()));
        page.open("meta", "name", "subject", "content", say(HouseWords.reference(report.reference())))
                .close();
        page.open("bookmarks");
        int depth = 0;
        for (int i = 0; i < headings.size(); i++) {
            int level = Math.min(headings.get(i).level(), depth + 1);
            for (; depth >= level; depth--) {
                page.close();
            }
            page.open("bookmark", "name", say(headings.get(i).text()), "href", "#" + PdfBlocks.anchor(i));
            depth = level;
        }
        for (; depth > 0; depth--) {
            page.close();
        }
        page.close().element("style", Typesetter.style()).close();
    }

    private void margins() {
        if (report.demo()) {
            page.element("div", say(HouseWords.demo()), "id", "stamp");
        }
        page.element("div", report.reference(), "id", "reference", "dir", "ltr");
        page.element("div", say(HouseWords.asOf(report.asOf())), "id", "day");
    }

    private void cover() {
        page.open("div", "class", "cover");
        page.open("p", "class", "mark");
        drawings.mark(page, say(Message.of(PdfPack.MODULE, "logo")));
        page.close();
        page.element("p", report.reference(), "class", "reference");
        page.element("h1", say(report.title()));
        if (report.demo()) {
            page.element("p", say(HouseWords.demo()), "class", "demo");
        }
        page.close();
    }

    /** Headings of the first two levels, with the pages they are on. */
    private void contents() {
        if (Sheets.Layout.isSheet(report.kind())
                || headings.stream().filter(heading -> heading.level() <= 2).count() < FEW) {
            return;
        }
        page.open("div", "class", "contents").element("p", say(HouseWords.contents()), "class", "title");
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            if (heading.level() <= 2) {
                String words = say(heading.text());
                page.open("p", "class", heading.level() == 1 ? "top" : "under")
                        .element("a", words, "href", "#" + PdfBlocks.anchor(i), "title", words)
                        .open("span", "class", "at", "href", "#" + PdfBlocks.anchor(i))
                        .close()
                        .close();
            }
        }
        page.close();
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
