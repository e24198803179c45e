// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Set;
import org.w3c.dom.Element;

/** Turns a paragraph of a Word file to the right, where it is not yet. */
final class WordTurn {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What the schema wants behind the direction of a paragraph, and behind that of a run. */
    private static final Set<String> BEHIND = Set.of(
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");

    private static final Set<String> BEHIND_RUN =
            Set.of("cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange");

    private final Elements elements;

    WordTurn(Elements elements) {
        this.elements = elements;
    }

    void turn(Element paragraph) {
        put(first(paragraph, "pPr"), "bidi", BEHIND);
        Xml.all(paragraph, "r").stream()
                .filter(run -> W.equals(run.getNamespaceURI()))
                .forEach(run -> put(first(run, "rPr"), "rtl", BEHIND_RUN));
    }

    private Element first(Element parent, String name) {
        return Xml.children(parent).stream()
                .filter(child -> Xml.name(child).equals(name))
                .findFirst()
                .orElseGet(
                        () -> (Element) parent.insertBefore(elements.element(W, "w:" + name), parent.getFirstChild()));
    }

    private void put(Element properties, String name, Set<String> behind) {
        if (Xml.children(properties).stream().noneMatch(child -> Xml.name(child).equals(name))) {
            properties.insertBefore(
                    elements.element(W, "w:" + name),
                    Xml.children(properties).stream()
                            .filter(child -> behind.contains(Xml.name(child)))
                            .findFirst()
                            .orElse(null));
        }
    }
}
