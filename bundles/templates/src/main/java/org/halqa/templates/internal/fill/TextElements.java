// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Headings, paragraphs and tables of an OpenDocument text, in the styles that every such text knows. */
final class TextElements extends Elements {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    TextElements(Document document, String language) {
        super(document, language);
    }

    @Override
    Element heading(int level, String text) {
        Element heading = styled("h", "Heading_20_" + level, text);
        heading.setAttributeNS(TEXT, "text:outline-level", String.valueOf(level));
        return heading;
    }

    @Override
    Element words(String text, String spoken) {
        return styled("p", "Text_20_body", text);
    }

    @Override
    Element item(String text) {
        return styled("p", "Text_20_body", "– " + text);
    }

    @Override
    List<Element> table(Piece.Table table) {
        Element column = element(TABLE, "table:table-column");
        column.setAttributeNS(
                TABLE,
                "table:number-columns-repeated",
                String.valueOf(table.rows().get(0).size()));
        Element element = element(TABLE, "table:table", column);
        Element head =
                element(TABLE, "table:table-header-rows", row(table.rows().get(0), "Table_20_Heading"));
        element.appendChild(head);
        table.rows().stream().skip(1).forEach(row -> element.appendChild(row(row, "Table_20_Contents")));
        return List.of(styled("p", "Caption", table.caption()), element);
    }

    private Element row(List<String> cells, String style) {
        Element row = element(TABLE, "table:table-row");
        cells.forEach(cell -> row.appendChild(element(TABLE, "table:table-cell", styled("p", style, cell))));
        return row;
    }

    private Element styled(String name, String style, String text) {
        Element element = text(element(TEXT, "text:" + name), text);
        element.setAttributeNS(TEXT, "text:style-name", style);
        return element;
    }
}
