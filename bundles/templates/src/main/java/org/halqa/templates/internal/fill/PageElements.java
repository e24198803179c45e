// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements of a web page. */
final class PageElements extends Elements {

    private final String namespace;

    PageElements(Document document, String language) {
        super(document, language);
        this.namespace =
                Objects.requireNonNullElse(document.getDocumentElement().getNamespaceURI(), "");
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
            paragraph.setAttribute("dir", rightToLeft(spoken) ? "rtl" : "ltr");
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
        return List.of(h(
                "table",
                text(h("caption"), table.caption()),
                h("thead", row(table.rows().get(0), "th")),
                body));
    }

    private Element row(List<String> cells, String name) {
        Element row = h("tr");
        cells.forEach(cell -> row.appendChild(text(h(name), cell)));
        return row;
    }

    private Element h(String name, Element... children) {
        return element(namespace.isEmpty() ? null : namespace, name, children);
    }
}
