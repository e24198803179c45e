// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;

/** A content in pages that fit into one shape of a slide. Headings begin a page; each picture and table has pages of its own. */
final class SlidePages {

    /**
     * What one slide shows.
     *
     * @param heading of the part that it belongs to; empty before the first
     */
    record Page(String heading, List<Piece> pieces) {}

    /** Of the width of a letter to its size, and of a line to the size of its letters. */
    private static final double LETTER = 0.52;

    private static final double LINE = 1.25;
    private static final int SMALL_HEADING = 3;

    private final SlideHolder holder;
    private final List<Page> pages = new ArrayList<>();
    private final List<Piece> page = new ArrayList<>();
    private String heading = "";
    private double left;

    private SlidePages(SlideHolder holder) {
        this.holder = holder;
        this.left = holder.frame().height();
    }

    /** At least one page. */
    static List<Page> of(List<Piece> pieces, SlideHolder holder) {
        SlidePages pages = new SlidePages(holder);
        pieces.forEach(pages::take);
        pages.turn();
        return pages.pages.isEmpty() ? List.of(new Page("", List.of())) : List.copyOf(pages.pages);
    }

    private void take(Piece piece) {
        if (piece instanceof Piece.Heading title && title.level() < SMALL_HEADING) {
            turn();
            heading = title.text();
        } else if (piece instanceof Piece.Picture || piece instanceof Piece.Editable) {
            turn();
            pages.add(new Page(heading, List.of(piece)));
        } else if (piece instanceof Piece.Table table) {
            turn();
            SlideTable.pages(table, holder).forEach(part -> pages.add(new Page(heading, List.of(part))));
        } else {
            line(piece);
        }
    }

    private void line(Piece piece) {
        double tall =
                lines(text(piece), holder.frame().width(), holder.size()) * OfficePicture.emu(holder.size() * LINE);
        if (tall > left && !page.isEmpty()) {
            turn();
        }
        if (page.isEmpty() && !heading.isEmpty() && !holder.headingApart()) {
            page.add(new Piece.Heading(1, heading));
            left -= OfficePicture.emu(holder.size() * LINE);
        }
        page.add(piece);
        left -= tall;
    }

    /** How many lines a text of letters of {@code size} points takes in a width. */
    static double lines(String text, double width, double size) {
        return Math.max(1, Math.ceil(text.length() * OfficePicture.emu(size * LETTER) / Math.max(width, 1)));
    }

    private static String text(Piece piece) {
        if (piece instanceof Piece.Heading small) {
            return small.text();
        } else if (piece instanceof Piece.Words words) {
            return words.text();
        }
        return piece instanceof Piece.Item item ? item.text() : "";
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(new Page(heading, List.copyOf(page)));
            page.clear();
        }
        left = holder.frame().height();
    }
}
