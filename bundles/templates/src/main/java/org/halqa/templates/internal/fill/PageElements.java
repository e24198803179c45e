// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/** Elements of a web page. */
final class PageElements extends Elements {

    private final String namespace;

    PageElements(Sheet sheet) {
        super(sheet);
        this.namespace =
                Objects.requireNonNullElse(sheet.document().getDocumentElement().getNamespaceURI(), "");
    }

    @Override
    Element heading(int level, String text) {
        return text(h("h" + (level + 1)), text);
    }

    @Override
    Element words(String text, String spoken) {
        Element paragraph = text(h("p"), text);
        if (!spoken.equals(language())) {
            paragraph.setAttribute("lang", spoken);
            paragraph.setAttribute("dir", Sheet.rightToLeft(spoken) ? "rtl" : "ltr");
        }
        return paragraph;
    }

    @Override
    Element item(String text) {
        return h("ul", text(h("li"), text));
    }

    @Override
    List<Element> table(Piece.Table table) {
        Element body = h("tbody");
        table.rows().stream().skip(1).forEach(row -> body.appendChild(row(row, "td")));
        Element element = h(
                "table",
                text(h("caption"), table.caption()),
                h("thead", row(table.rows().get(0), "th")),
                body);
        return table.note().isEmpty() ? List.of(element) : List.of(element, text(h("p"), table.note()));
    }

    /** The lines themselves stand in the page: it loads nothing. */
    @Override
    List<Element> picture(Piece.Picture picture) {
        Element lines = written(picture.lines());
        lines.setAttribute("style", "max-width:100%;height:auto");
        return List.of(h("figure", lines, text(h("figcaption"), picture.title())));
    }

    /** The whole page is turned. */
    @Override
    void turn(Element paragraph) {}

    private Element row(List<String> cells, String name) {
        Element row = h("tr");
        cells.forEach(cell -> row.appendChild(text(h(name), cell)));
        return row;
    }

    private Element h(String name, Element... children) {
        return element(namespace.isEmpty() ? null : namespace, name, children);
    }
}
