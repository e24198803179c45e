// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;

/** A table of a slide. */
final class SlideTable {

    /** Letters of a cell, in points; and what stands around them. */
    private static final double SIZE = 12;

    private static final double LINE = 15;
    private static final double AROUND = 8;
    private static final long THICK = OfficePicture.emu(1.5);
    private static final long THIN = OfficePicture.emu(0.5);
    private static final double FIRST = 0.34;
    private static final String STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";
    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";

    private SlideTable() {}

    /** The same in parts that fit into a slide, each with the header. */
    static List<Piece.Table> pages(Piece.Table table, SlideHolder holder) {
        double room = holder.frame().below(holder.caption()).height();
        List<String> head = table.rows().get(0);
        List<Piece.Table> pages = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>(List.of(head));
        double left = room - tall(head, holder.frame());
        for (List<String> row : table.rows().subList(1, table.rows().size())) {
            double tall = tall(row, holder.frame());
            if (tall > left && rows.size() > 1) {
                pages.add(new Piece.Table(table.caption(), rows, table.note()));
                rows = new ArrayList<>(List.of(head));
                left = room - tall(head, holder.frame());
            }
            rows.add(row);
            left -= tall;
        }
        pages.add(new Piece.Table(table.caption(), rows, table.note()));
        return pages;
    }

    private static double tall(List<String> row, Frame frame) {
        double lines = 1;
        for (int i = 0; i < row.size(); i++) {
            lines = Math.max(lines, SlidePages.lines(row.get(i), width(frame, row.size(), i), SIZE));
        }
        return OfficePicture.emu(lines * LINE + AROUND);
    }

    /** The first column holds words and is wider. */
    private static long width(Frame frame, int columns, int column) {
        if (columns < 2) {
            return frame.width();
        }
        return Math.round(column == 0 ? frame.width() * FIRST : frame.width() * (1 - FIRST) / (columns - 1));
    }

    /** An element that stands beside the shapes of a slide. Columns of a text from the right are laid in reverse: not every program turns a table. */
    static Element element(SlideElements elements, Piece.Table table, Frame frame) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.rows().get(0).size(); i++) {
            order.add(i);
        }
        if (elements.sheet().rightToLeft()) {
            Collections.reverse(order);
        }
        Element grid = elements.a("tblGrid");
        for (int column : order) {
            grid.appendChild(with(elements.a("gridCol"), "w", width(frame, order.size(), column)));
        }
        Element look = elements.a("tblPr", elements.text(elements.a("tableStyleId"), STYLE));
        with(with(look, "firstRow", 1), "bandRow", 1);
        Element drawn = elements.a("tbl", look, grid);
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> words = table.rows().get(i);
            Element row = with(elements.a("tr"), "h", Math.round(tall(words, frame)));
            for (int column : order) {
                row.appendChild(cell(elements, words.get(column), i == 0));
            }
            drawn.appendChild(row);
        }
        return SlideGraphic.element(elements, elements.named(table.caption()), frame, TABLE, drawn);
    }

    private static Element cell(SlideElements elements, String words, boolean head) {
        return elements.a(
                "tc",
                elements.a("txBody", elements.a("bodyPr"), elements.plain(words, SIZE, head)),
                elements.a("tcPr", line(elements, head)));
    }

    /** Below a row: not every program draws the styles of tables. */
    private static Element line(SlideElements elements, boolean head) {
        Element colour = elements.a("schemeClr");
        colour.setAttribute("val", "tx1");
        return with(elements.a("lnB", elements.a("solidFill", colour)), "w", head ? THICK : THIN);
    }

    private static Element with(Element element, String name, long value) {
        element.setAttribute(name, String.valueOf(value));
        return element;
    }
}
