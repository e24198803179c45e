// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Lets text flow over as many slides as it takes, each with the title that it stands under. */
final class TextFlow {

    private static final int LINES = 13;
    private static final int SIGNS = 88;
    private static final int LONGEST = LINES * SIGNS * 2 / 3;

    private final Stage stage;
    private String title;
    private @Nullable XSLFTextShape body;
    private int lines;
    private boolean waiting;

    /** Until the first heading, text stands under {@code title}. */
    TextFlow(Stage stage, String title) {
        this.stage = stage;
        this.title = title;
    }

    /** What comes next stands under {@code heading}; an earlier one with nothing below it gets a slide of its own. */
    void under(String heading) {
        finish();
        title = heading;
        waiting = true;
    }

    /** Something else follows on a slide of its own: one with another title, so that the heading has to stand before it. */
    void pause() {
        show();
        body = null;
    }

    /** Shows a heading that nothing came under. */
    void finish() {
        pause();
    }

    /** Makes sure that the heading stands on a slide, for example because something is said about it. */
    void show() {
        if (waiting) {
            stage.opening(title, "");
            waiting = false;
        }
    }

    void line(Pen pen, String text) {
        pieces(text).forEach(piece -> pen.write(paragraph(pen, piece, 0), piece));
    }

    void bullet(Pen pen, String text) {
        pieces(text).forEach(piece -> pen.write(paragraph(pen, piece, 1), piece));
    }

    void strong(Pen pen, String text) {
        pen.write(paragraph(pen, text, 0), text).setBold(true);
    }

    /** A fact: its label in bold, then its values. */
    void fact(Pen pen, String label, List<String> values) {
        String value = String.join(" · ", values);
        XSLFTextParagraph paragraph = paragraph(pen, label + value, 0);
        pen.write(paragraph, label + " : ").setBold(true);
        pen.write(paragraph, value);
    }

    /** A text that no slide could hold is cut at spaces; nothing of it is lost. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > 0 ? space : LONGEST;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    private XSLFTextParagraph paragraph(Pen pen, String text, int level) {
        int needed = 1 + text.length() / SIGNS;
        XSLFTextShape shape = body;
        if (shape == null || lines + needed > LINES) {
            shape = stage.body(stage.text(title));
            body = shape;
            lines = 0;
            waiting = false;
        }
        lines += needed;
        return pen.start(shape.addNewTextParagraph(), level);
    }
}
