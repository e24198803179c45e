// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A sentence at the beginning of what a reader sees: a demo says on every slide and document that it is one. */
final class Banner {

    /** Forms of numbers have a text of their own in OpenDocument. */
    private static final String FORMS = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";

    private Banner() {}

    static void put(Dialect dialect, Element root, Element sentence) {
        Optional<Element> body = first(root, dialect.body());
        Optional<Element> place = dialect.body().equals("spTree") ? body.flatMap(tree -> spoken(dialect, tree)) : body;
        place.ifPresent(holder -> holder.insertBefore(sentence, next(dialect, holder)));
    }

    /** The first shape that says something. */
    private static Optional<Element> spoken(Dialect dialect, Element slide) {
        List<Element> all = Xml.all(slide, "txBody");
        return all.stream()
                .filter(each -> Xml.all(each, "p").stream()
                        .anyMatch(paragraph -> !dialect.words(paragraph).isBlank()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** In an OpenDocument text after the first paragraph, whose style chooses the page: before it, a page would be left empty. */
    private static @Nullable Node next(Dialect dialect, Element holder) {
        List<Element> children = Xml.children(holder);
        Optional<Element> words = children.stream()
                .filter(child -> dialect.paragraphs().contains(Xml.name(child)))
                .findFirst();
        return switch (dialect.kind()) {
            case ODT -> words.<Node>map(Node::getNextSibling).orElse(null);
            case PPTX -> words.orElse(null);
            case DOCX, HTML -> holder.getFirstChild();
        };
    }

    private static Optional<Element> first(Element root, String name) {
        for (Element child : Xml.children(root)) {
            if (Xml.name(child).equals(name) && !FORMS.equals(child.getNamespaceURI())) {
                return Optional.of(child);
            }
            Optional<Element> deeper = first(child, name);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
