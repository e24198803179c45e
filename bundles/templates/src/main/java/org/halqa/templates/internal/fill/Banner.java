// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Optional;
import org.w3c.dom.Element;

/** A sentence at the beginning of what a reader sees: a demo says on every slide and document that it is one. */
final class Banner {

    private Banner() {}

    static void put(Dialect dialect, Element root, Element sentence) {
        Optional<Element> body = first(root, dialect.body());
        Optional<Element> place = dialect.body().equals("spTree") ? body.flatMap(tree -> first(tree, "txBody")) : body;
        place.ifPresent(holder -> holder.insertBefore(
                sentence,
                Xml.children(holder).stream()
                        .filter(child -> dialect.paragraphs().contains(Xml.name(child))
                                || !dialect.body().equals("spTree"))
                        .findFirst()
                        .orElse(null)));
    }

    private static Optional<Element> first(Element root, String name) {
        for (Element child : Xml.children(root)) {
            if (Xml.name(child).equals(name)) {
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
