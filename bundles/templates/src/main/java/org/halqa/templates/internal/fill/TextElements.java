// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Headings, paragraphs, tables and pictures of an OpenDocument text, in the styles that every such text knows. */
final class TextElements extends Elements {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final String SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private static final String LINK = "http://www.w3.org/1999/xlink";

    private final TextStyles styles;
    private final double width;

    TextElements(Sheet sheet) {
        super(sheet);
        this.styles = new TextStyles(this);
        this.width = PageWidth.ofText(sheet.parts());
    }

    @Override
    Element heading(int level, String text) {
        Element heading = styled("h", "Heading_20_" + level, text, language());
        heading.setAttributeNS(TEXT, "text:outline-level", String.valueOf(level));
        return heading;
    }

    @Override
    Element words(String text, String spoken) {
        return styled("p", "Text_20_body", text, spoken);
    }

    @Override
    Element item(String text) {
        return words("– " + text, language());
    }

    @Override
    List<Element> table(Piece.Table table) {
        Element column = element(TABLE, "table:table-column");
        column.setAttributeNS(
                TABLE,
                "table:number-columns-repeated",
                String.valueOf(table.rows().get(0).size()));
        Element element = element(TABLE, "table:table", column);
        element.setAttributeNS(TABLE, "table:style-name", styles.table());
        Element head =
                element(TABLE, "table:table-header-rows", row(table.rows().get(0), "Table_20_Heading"));
        element.appendChild(head);
        table.rows().stream().skip(1).forEach(row -> element.appendChild(row(row, "Table_20_Contents")));
        List<Element> all = new ArrayList<>(List.of(caption(styles.withNext("Caption"), table.caption()), element));
        if (!table.note().isEmpty()) {
            all.add(words(table.note(), language()));
        }
        return all;
    }

    @Override
    List<Element> picture(Piece.Picture picture) {
        double wide = Math.min(picture.width(), width);
        Element image = element(DRAW, "draw:image");
        image.setAttributeNS(LINK, "xlink:href", sheet().media().add(sheet().part(), "png", picture.points()));
        image.setAttributeNS(LINK, "xlink:type", "simple");
        image.setAttributeNS(LINK, "xlink:show", "embed");
        image.setAttributeNS(LINK, "xlink:actuate", "onLoad");
        Element frame = element(
                DRAW,
                "draw:frame",
                image,
                text(element(SVG, "svg:title"), picture.title()),
                text(element(SVG, "svg:desc"), picture.description()));
        frame.setAttributeNS(DRAW, "draw:name", "chart" + sheet().media().count());
        frame.setAttributeNS(TEXT, "text:anchor-type", "as-char");
        frame.setAttributeNS(SVG, "svg:width", points(wide));
        frame.setAttributeNS(SVG, "svg:height", points(wide * picture.height() / picture.width()));
        Element holder = styled("p", styles.withNext("Text_20_body"), "", language());
        holder.appendChild(frame);
        return List.of(holder, caption("Caption", picture.title()));
    }

    private static String points(double length) {
        return String.format(java.util.Locale.ROOT, "%.1fpt", length);
    }

    @Override
    void turn(Element paragraph) {
        String style = paragraph.getAttributeNS(TEXT, "style-name");
        paragraph.setAttributeNS(
                TEXT, "text:style-name", styles.paragraph(style.isEmpty() ? "Standard" : style, language()));
    }

    private Element caption(String style, String text) {
        return styled("p", style, text, language());
    }

    private Element row(List<String> cells, String style) {
        Element row = element(TABLE, "table:table-row");
        for (String words : cells) {
            Element cell = element(TABLE, "table:table-cell", styled("p", style, words, language()));
            cell.setAttributeNS(TABLE, "table:style-name", styles.cell());
            row.appendChild(cell);
        }
        return row;
    }

    private Element styled(String name, String style, String text, String spoken) {
        Element element = text(element(TEXT, "text:" + name), text);
        element.setAttributeNS(TEXT, "text:style-name", styles.paragraph(style, spoken));
        return element;
    }
}
