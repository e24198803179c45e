// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import org.halqa.templates.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pieces of a report as elements of one kind of file, in the place of the paragraph that asked for them. */
abstract class Elements {

    private final Document document;
    private final String language;

    Elements(Document document, String language) {
        this.document = document;
        this.language = language;
    }

    static Elements of(Kind kind, Document document, String language) {
        return switch (kind) {
            case DOCX -> new WordElements(document, language);
            case PPTX -> new SlideElements(document, language);
            case ODT -> new TextElements(document, language);
            case HTML -> new PageElements(document, language);
        };
    }

    final List<Element> all(List<Piece> pieces) {
        List<Element> all = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Heading heading) {
                all.add(heading(heading.level(), heading.text()));
            } else if (piece instanceof Piece.Words words) {
                all.add(words(words.text(), words.language()));
            } else if (piece instanceof Piece.Item item) {
                all.add(item(item.text()));
            } else if (piece instanceof Piece.Table table) {
                all.addAll(table(table));
            }
        }
        return all;
    }

    abstract Element heading(int level, String text);

    abstract Element words(String text, String spoken);

    abstract Element item(String text);

    abstract List<Element> table(Piece.Table table);

    final boolean rightToLeft(String spoken) {
        return spoken.equals("ar");
    }

    final String language() {
        return language;
    }

    /** A new element of this file. */
    final Element element(@Nullable String namespace, String name, Element... children) {
        Element element = document.createElementNS(namespace, name);
        for (Element child : children) {
            element.appendChild(child);
        }
        return element;
    }

    final Element text(Element element, String words) {
        element.appendChild(document.createTextNode(words));
        return element;
    }
}
