// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Paragraphs and tables of a word-processor file, in the styles that every such file knows. */
final class WordElements extends Elements {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    WordElements(Document document, String language) {
        super(document, language);
    }

    @Override
    Element heading(int level, String text) {
        Element style = w("pStyle");
        style.setAttributeNS(W, "w:val", "Heading" + level);
        return paragraph(style, text, language(), true);
    }

    @Override
    Element words(String text, String spoken) {
        return paragraph(null, text, spoken, false);
    }

    @Override
    Element item(String text) {
        return paragraph(null, "– " + text, language(), false);
    }

    @Override
    List<Element> table(Piece.Table table) {
        Element properties = w("tblPr");
        if (rightToLeft(language())) {
            properties.appendChild(w("bidiVisual"));
        }
        properties.appendChild(borders());
        Element grid = w("tblGrid");
        table.rows().get(0).forEach(cell -> grid.appendChild(w("gridCol")));
        Element element = w("tbl", properties, grid);
        for (int i = 0; i < table.rows().size(); i++) {
            element.appendChild(row(table.rows().get(i), i == 0));
        }
        return List.of(paragraph(null, table.caption(), language(), true), element, words("", language()));
    }

    private Element borders() {
        Element borders = w("tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            Element border = w(side);
            border.setAttributeNS(W, "w:val", "single");
            border.setAttributeNS(W, "w:sz", "4");
            border.setAttributeNS(W, "w:color", "999999");
            borders.appendChild(border);
        }
        return borders;
    }

    private Element row(List<String> cells, boolean head) {
        Element row = w("tr");
        if (head) {
            row.appendChild(w("trPr", w("tblHeader")));
        }
        cells.forEach(cell -> row.appendChild(w("tc", paragraph(null, cell, language(), head))));
        return row;
    }

    private Element paragraph(@Nullable Element style, String text, String spoken, boolean strong) {
        Element properties = w("pPr");
        if (style != null) {
            properties.appendChild(style);
        }
        if (rightToLeft(spoken)) {
            properties.appendChild(w("bidi"));
            Element side = w("jc");
            side.setAttributeNS(W, "w:val", "start");
            properties.appendChild(side);
        }
        Element look = w("rPr");
        if (strong) {
            look.appendChild(w("b"));
            look.appendChild(w("bCs"));
        }
        if (rightToLeft(spoken)) {
            look.appendChild(w("rtl"));
        }
        Element words = text(w("t"), text);
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        return w("p", properties, w("r", look, words));
    }

    private Element w(String name, Element... children) {
        return element(W, "w:" + name, children);
    }
}
