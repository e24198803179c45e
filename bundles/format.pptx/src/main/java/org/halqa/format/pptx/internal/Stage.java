// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.halqa.model.Message;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SlideTitle;
import org.jspecify.annotations.Nullable;

/** Makes slides: each has a title, says below where it is from, and that a demo is a demo; keeps what is said beside it. */
final class Stage {

    static final Rectangle BODY = new Rectangle(48, 108, 864, 372);

    /** Where a remark below a table stands. */
    static final Rectangle REMARK = new Rectangle(48, 472, 864, 22);

    private static final int WIDTH = 960;
    private static final Rectangle FOOT = new Rectangle(48, 498, 780, 24);
    private static final Rectangle NUMBER = new Rectangle(828, 498, 84, 24);
    private static final Rectangle STAMP = new Rectangle(48, 10, 864, 22);
    private static final double SMALL = 10.5;
    private static final Color QUIET = new Color(0x47544F);
    private static final Color AMBER = new Color(0x6B4305);

    /** Of the master's notes: the library copies their fields as plain words with the attributes of fields, which no schema knows. */
    private static final Set<Placeholder> COPIED_BADLY =
            EnumSet.of(Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.HEADER, Placeholder.SLIDE_NUMBER);

    private final XMLSlideShow show;
    private final Report report;
    private final Function<Message, String> say;
    private final Pen pen;
    private @Nullable XSLFSlide spokenOf;

    Stage(XMLSlideShow show, Report report, Function<Message, String> say, Pen pen) {
        this.show = show;
        this.report = report;
        this.say = say;
        this.pen = pen;
    }

    /** The first slide, or one that only separates: a title and perhaps a line. */
    XSLFSlide opening(String title, String line) {
        XSLFSlide slide = slide("Title", title);
        XSLFTextShape below = placeholder(slide, Placeholder.SUBTITLE);
        if (line.isEmpty()) {
            slide.removeShape(below);
        } else {
            fill(below, line);
        }
        return slide;
    }

    /** A slide with a title and a text to be filled. */
    XSLFSlide text(String title) {
        return sized(slide("Text", title), title);
    }

    /** A slide with a title and room for a picture or a table. */
    XSLFSlide picture(String title) {
        return sized(slide("Picture", title), title);
    }

    /** The text of a slide made by {@link #text}, empty. */
    XSLFTextShape body(XSLFSlide slide) {
        XSLFTextShape body = placeholder(slide, Placeholder.BODY);
        body.clearText();
        return body;
    }

    /** What is said next is said about {@code slide} and not about the last one. */
    void speakOf(XSLFSlide slide) {
        spokenOf = slide;
    }

    /** Adds to the notes of the slide that is spoken of, otherwise of the last one. */
    void note(String text) {
        XSLFSlide last = show.getSlides().get(show.getSlides().size() - 1);
        XSLFNotes notes = show.getNotesSlide(Objects.requireNonNullElse(spokenOf, last));
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (COPIED_BADLY.contains(shape.getTextType())) {
                notes.removeShape(shape);
            } else if (shape.getTextType() == Placeholder.BODY) {
                if (shape.getText().isBlank()) {
                    shape.clearText();
                }
                pen.write(pen.start(shape.addNewTextParagraph(), 0), text);
            }
        }
    }

    /** A line of small text. */
    void small(XSLFSlide slide, Rectangle where, String text) {
        box(slide, where, text, QUIET, false);
    }

    /** The size of the master is left alone where it fits. */
    private static XSLFSlide sized(XSLFSlide slide, String title) {
        SlideTitle size = SlideTitle.of(title);
        if (size != SlideTitle.FULL) {
            XSLFTextShape head = (XSLFTextShape) slide.getShapes().get(0);
            head.getTextParagraphs()
                    .forEach(paragraph ->
                            paragraph.getTextRuns().forEach(run -> run.setFontSize((double) size.points())));
        }
        return slide;
    }

    private XSLFSlide slide(String layout, String title) {
        XSLFSlide slide = show.createSlide(show.findLayout(layout));
        spokenOf = null;
        XSLFTextShape head = (XSLFTextShape) slide.getShapes().get(0);
        fill(head, title);
        box(slide, turned(FOOT), report.reference() + " · " + say.apply(HouseWords.asOf(report.asOf())), QUIET, false);
        XSLFTextBox number =
                box(slide, turned(NUMBER), String.valueOf(show.getSlides().size()), QUIET, false);
        pen.end(number.getTextParagraphs().get(0));
        if (report.demo()) {
            box(slide, STAMP, say.apply(HouseWords.demo()), AMBER, true);
        }
        return slide;
    }

    /** The same place seen from the other side when the language is written from the right. */
    private Rectangle turned(Rectangle place) {
        return pen.rightToLeft()
                ? new Rectangle(WIDTH - place.x - place.width, place.y, place.width, place.height)
                : place;
    }

    private XSLFTextBox box(XSLFSlide slide, Rectangle where, String text, Color colour, boolean bold) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(where);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.clearText();
        XSLFTextRun run = pen.write(pen.start(box.addNewTextParagraph(), 0), text);
        run.setFontSize(SMALL);
        run.setFontColor(colour);
        run.setBold(bold);
        return box;
    }

    private void fill(XSLFTextShape shape, String text) {
        shape.clearText();
        XSLFTextParagraph paragraph = pen.start(shape.addNewTextParagraph(), 0);
        pen.write(paragraph, text);
    }

    private static XSLFTextShape placeholder(XSLFSlide slide, Placeholder kind) {
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == kind) {
                return text;
            }
        }
        return (XSLFTextShape) slide.getShapes().get(1);
    }
}
