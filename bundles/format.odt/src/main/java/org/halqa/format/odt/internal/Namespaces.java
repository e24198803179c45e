// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the prefixes of a part stand for. */
final class Namespaces {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "xmlns:office", OASIS + "office:1.0",
            "xmlns:style", OASIS + "style:1.0",
            "xmlns:text", OASIS + "text:1.0",
            "xmlns:table", OASIS + "table:1.0",
            "xmlns:draw", OASIS + "drawing:1.0",
            "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
            "xmlns:svg", OASIS + "svg-compatible:1.0",
            "xmlns:xlink", "http://www.w3.org/1999/xlink"));
    private static final String[] SLIDES = {"xmlns:presentation", OASIS + "presentation:1.0"};

    private Namespaces() {}

    /** Begins the content part of a text. */
    static Leaf text(Leaf leaf) {
        return content(leaf);
    }

    /** Begins the content part of slides. */
    static Leaf slides(Leaf leaf) {
        return content(leaf, SLIDES);
    }

    /** Begins a part of a chart, its content or its styles. */
    static Leaf chart(Leaf leaf, String part) {
        return root(leaf, part, "xmlns:chart", OASIS + "chart:1.0");
    }

    private static Leaf content(Leaf leaf, String... more) {
        return root(leaf, "office:document-content", more);
    }

    private static Leaf root(Leaf leaf, String part, String... more) {
        List<String> root = new ArrayList<>();
        ALL.forEach((name, space) -> root.addAll(List.of(name, space)));
        root.addAll(List.of(more));
        root.addAll(List.of("office:version", "1.3"));
        return leaf.open(part, root.toArray(String[]::new));
    }
}
