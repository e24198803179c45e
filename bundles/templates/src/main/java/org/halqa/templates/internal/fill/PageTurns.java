// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * On which page something stands, as far as a file says it: where Word broke its pages last; else where its author broke them, in
 * a line, before a paragraph, or by the style of one.
 */
final class PageTurns {

    private static final String RENDERED = "lastRenderedPageBreak";

    private final boolean rendered;
    private final Set<String> styles;

    private PageTurns(boolean rendered, Set<String> styles) {
        this.rendered = rendered;
        this.styles = styles;
    }

    static PageTurns in(Element root) {
        return new PageTurns(
                !Xml.all(root, RENDERED).isEmpty(),
                Xml.all(root, "style").stream()
                        .filter(style -> Xml.children(style).stream()
                                .anyMatch(properties ->
                                        attribute(properties, "break-before").equals("page")))
                        .map(style -> attribute(style, "name"))
                        .collect(Collectors.toSet()));
    }

    /** True when a page begins with {@code element} or at it. */
    boolean at(Element element) {
        return switch (Xml.name(element)) {
            case RENDERED, "soft-page-break" -> true;
            case "br" -> !rendered && attribute(element, "type").equals("page");
            case "pageBreakBefore" -> !rendered && !Set.of("0", "false", "off").contains(attribute(element, "val"));
            case "p", "h" -> styles.contains(attribute(element, "style-name"));
            default -> false;
        };
    }

    /** How many pages begin in {@code paragraph} before its first word. */
    int before(Element paragraph) {
        return count(paragraph, true);
    }

    /** How many pages begin in {@code paragraph}. */
    int within(Element paragraph) {
        return count(paragraph, false);
    }

    private int count(Element paragraph, boolean untilWords) {
        int[] turns = {at(paragraph) ? 1 : 0};
        count(paragraph, untilWords, turns);
        return turns[0];
    }

    /** Says whether to go on. */
    private boolean count(Node node, boolean untilWords, int[] turns) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                turns[0] += at(element) ? 1 : 0;
                if (!count(element, untilWords, turns)) {
                    return false;
                }
            } else if (untilWords && !child.getTextContent().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String attribute(Element element, String local) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (Xml.name(attributes.item(i)).equals(local)) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }
}
