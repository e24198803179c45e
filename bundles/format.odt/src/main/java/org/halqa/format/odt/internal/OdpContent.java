// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SlideTitle;
import org.halqa.texts.Texts;

/** The slides as the content part. Lengths are points; a slide is 960 by 540. */
final class OdpContent {

    private static final int EDGE = 48;
    private static final int WIDTH = 864;
    private static final int TOP = 112;
    private static final int BODY = 364;
    private static final int FOOT = 502;
    private static final int LINE = 24;
    private static final Place MIDDLE = new Place(EDGE, TOP, WIDTH, BODY);

    private final Report report;
    private final Texts texts;
    private final OdtPictures pictures;
    private final boolean rightToLeft;
    private final Leaf leaf = new Leaf();
    private final OdpTables tables;
    private int pages;

    OdpContent(Report report, Texts texts, OdtPictures pictures) {
        this.report = report;
        this.texts = texts;
        this.pictures = pictures;
        this.rightToLeft = OdtContent.rightToLeft(report.language().getLanguage());
        this.tables = new OdpTables(leaf, texts, report.language(), rightToLeft, WIDTH);
    }

    String xml() {
        String title = say(report.title());
        List<Slides.Slide> slides = new Slides(title, rightToLeft, this::say).of(report.blocks());
        Namespaces.slides(leaf).open("office:automatic-styles");
        tables.styles(slides);
        leaf.close().open("office:body").open("office:presentation");
        Slides.Slide first = new Slides.Slide(title);
        first.lines().add(new Slides.Line("Body", "", from()));
        page(first);
        slides.forEach(this::page);
        leaf.close().close().close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + leaf;
    }

    private String from() {
        return report.reference() + " · " + say(HouseWords.asOf(report.asOf()));
    }

    private static String style(String title) {
        return switch (SlideTitle.of(title)) {
            case FULL -> "Title";
            case SMALLER -> "Title_smaller";
            case SMALLEST -> "Title_smallest";
        };
    }

    private void page(Slides.Slide slide) {
        String number = String.valueOf(++pages);
        leaf.open("draw:page", "draw:name", "page" + number, "draw:master-page-name", "Halqa");
        frame("Halqa-title", "title", new Place(EDGE, 40, WIDTH, 60));
        leaf.open("draw:text-box")
                .paragraph(style(slide.title()), slide.title())
                .close()
                .close();
        slide.charts().forEach(chart -> pictures.write(leaf, chart, MIDDLE));
        slide.rows()
                .forEach(rows ->
                        tables.write(rows, EDGE, TOP, say(rows.figures().table().title())));
        if (!slide.lines().isEmpty()) {
            frame("Halqa-outline1", "outline", MIDDLE);
            leaf.open("draw:text-box");
            slide.lines().forEach(this::line);
            leaf.close().close();
        }
        if (slide.rows().stream().anyMatch(rows -> rows.figures().table().hasSuppressedCells())) {
            small("Foot", EDGE, FOOT - LINE, WIDTH, say(HouseWords.withheldSentence()));
        }
        int part = WIDTH - 100;
        small("Foot", rightToLeft ? EDGE + 100 : EDGE, FOOT, part, from());
        small("Number", rightToLeft ? EDGE : EDGE + part, FOOT, 100, number);
        if (report.demo()) {
            small("Demo", EDGE, 12, WIDTH, say(HouseWords.demo()));
        }
        notes(slide.notes());
        leaf.close();
    }

    private void line(Slides.Line line) {
        leaf.open("text:p", "text:style-name", line.style());
        if (!line.label().isEmpty()) {
            leaf.element("text:span", line.label(), "text:style-name", "Strong");
        }
        leaf.text(line.text()).close();
    }

    private void notes(List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        leaf.open("presentation:notes");
        frame("Halqa-notes", "notes", new Place(60, 400, 475, 380));
        leaf.open("draw:text-box");
        notes.forEach(note -> leaf.paragraph("Note", note));
        leaf.close().close().close();
    }

    private void frame(String style, String kind, Place place) {
        place.frame(leaf, "presentation:style-name", style, "presentation:class", kind);
    }

    private void small(String style, int x, int y, int width, String text) {
        new Place(x, y, width, LINE).frame(leaf, "draw:style-name", "Plain");
        leaf.open("draw:text-box").paragraph(style, text).close().close();
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
