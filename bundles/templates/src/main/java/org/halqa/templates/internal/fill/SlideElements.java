// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Paragraphs of a slide; a table is a line for each row, because a shape of text cannot hold one. */
final class SlideElements extends Elements {

    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    SlideElements(Document document, String language) {
        super(document, language);
    }

    @Override
    Element heading(int level, String text) {
        return paragraph(text, language(), true);
    }

    @Override
    Element words(String text, String spoken) {
        return paragraph(text, spoken, false);
    }

    @Override
    Element item(String text) {
        return paragraph("– " + text, language(), false);
    }

    @Override
    List<Element> table(Piece.Table table) {
        List<Element> lines = new ArrayList<>();
        lines.add(paragraph(table.caption(), language(), true));
        table.rows().forEach(row -> lines.add(paragraph(String.join(" · ", row), language(), false)));
        return lines;
    }

    private Element paragraph(String text, String spoken, boolean strong) {
        Element properties = a("pPr");
        if (rightToLeft(spoken)) {
            properties.setAttribute("algn", "r");
            properties.setAttribute("rtl", "1");
        }
        Element look = a("rPr");
        look.setAttribute("lang", rightToLeft(spoken) ? "ar-MA" : spoken);
        if (strong) {
            look.setAttribute("b", "1");
        }
        return a("p", properties, a("r", look, text(a("t"), text)));
    }

    private Element a(String name, Element... children) {
        return element(A, "a:" + name, children);
    }
}
