// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import org.halqa.templates.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Pieces of a report as elements of one kind of file, in the place of the paragraph that asked for them. */
abstract class Elements {

    private final Sheet sheet;

    Elements(Sheet sheet) {
        this.sheet = sheet;
    }

    static Elements of(Kind kind, Sheet sheet) {
        return switch (kind) {
            case DOCX -> new WordElements(sheet);
            case PPTX -> new SlideElements(sheet);
            case ODT -> new TextElements(sheet);
            case HTML -> new PageElements(sheet);
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
            } else if (piece instanceof Piece.Picture picture) {
                all.addAll(picture(picture));
            } else if (piece instanceof Piece.Editable chart) {
                all.addAll(editable(chart));
            }
        }
        return all;
    }

    abstract Element heading(int level, String text);

    abstract Element words(String text, String spoken);

    abstract Element item(String text);

    abstract List<Element> table(Piece.Table table);

    abstract List<Element> picture(Piece.Picture picture);

    /** Nobody but a slide is given one. */
    List<Element> editable(Piece.Editable chart) {
        throw new IllegalStateException("no chart can be edited here");
    }

    /** Turns a paragraph of the template to the right: it holds words of a report that is written from there. */
    abstract void turn(Element paragraph);

    final Sheet sheet() {
        return sheet;
    }

    final String language() {
        return sheet.language();
    }

    /** A new element of this file. */
    final Element element(@Nullable String namespace, String name, Element... children) {
        Element element = sheet.document().createElementNS(namespace, name);
        for (Element child : children) {
            element.appendChild(child);
        }
        return element;
    }

    /** An element of this file that is written down. */
    final Element written(String xml) {
        return (Element) sheet.document()
                .importNode(
                        Xml.ours(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .getDocumentElement(),
                        true);
    }

    final Element text(Element element, String words) {
        element.appendChild(sheet.document().createTextNode(words));
        return element;
    }
}
