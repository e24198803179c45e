// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Styles that an OpenDocument text needs for what is set into it: a paragraph from the right, a caption that stays with what it names, a
 * table from the right, a cell with a line around. Each is added to the part once, as a variant of a style of the file.
 */
final class TextStyles {

    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String PREFIX = "Halqa_";

    private final Elements elements;
    private final @Nullable Element automatic;
    private final TreeSet<String> added = new TreeSet<>();

    TextStyles(Elements elements) {
        this.elements = elements;
        this.automatic = Xml.children(elements.sheet().document().getDocumentElement()).stream()
                .filter(child -> Xml.name(child).equals("automatic-styles"))
                .findFirst()
                .orElse(null);
    }

    /** The style {@code name} of paragraphs for words that are spoken so. */
    String paragraph(String name, String spoken) {
        return Sheet.rightToLeft(spoken)
                ? variant("paragraph", PREFIX + "turned_", name, "paragraph-properties", TextStyles::turn)
                : name;
    }

    /** The style {@code name} of paragraphs that may not be parted from what follows. */
    String withNext(String name) {
        return variant(
                "paragraph",
                PREFIX + "kept_",
                name,
                "paragraph-properties",
                look -> look.setAttributeNS(FO, "fo:keep-with-next", "always"));
    }

    String table() {
        return variant("table", PREFIX, "table", "table-properties", look -> {
            if (elements.sheet().rightToLeft()) {
                look.setAttributeNS(STYLE, "style:writing-mode", "rl-tb");
            }
        });
    }

    String cell() {
        return variant("table-cell", PREFIX, "cell", "table-cell-properties", look -> {
            Map.of("border", "0.5pt solid #999999", "padding", "2pt")
                    .forEach((name, value) -> look.setAttributeNS(FO, "fo:" + name, value));
        });
    }

    /** Side by side with its name, because programs disagree on where a text from the right starts. */
    private static void turn(Element look) {
        look.setAttributeNS(STYLE, "style:writing-mode", "rl-tb");
        if (!look.getAttributeNS(FO, "text-align").equals("center")) {
            look.setAttributeNS(FO, "fo:text-align", "right");
        }
    }

    /** A style of the part itself is copied, one of the file is the parent. */
    private String variant(String family, String prefix, String of, String properties, Consumer<Element> look) {
        String name = prefix + of;
        if (automatic != null && added.add(name)) {
            Optional<Element> known = Xml.children(automatic).stream()
                    .filter(each -> each.getAttributeNS(STYLE, "name").equals(of)
                            && each.getAttributeNS(STYLE, "family").equals(family))
                    .findFirst();
            Element style = known.map(each -> (Element) each.cloneNode(true)).orElseGet(() -> below(family, of));
            style.setAttributeNS(STYLE, "style:name", name);
            look.accept(Xml.children(style).stream()
                    .filter(each -> Xml.name(each).equals(properties))
                    .findFirst()
                    .orElseGet(() -> (Element)
                            style.insertBefore(elements.element(STYLE, "style:" + properties), style.getFirstChild())));
            automatic.appendChild(style);
        }
        return name;
    }

    private Element below(String family, String of) {
        Element style = elements.element(STYLE, "style:style");
        style.setAttributeNS(STYLE, "style:family", family);
        if (family.equals("paragraph")) {
            style.setAttributeNS(STYLE, "style:parent-style-name", of);
        }
        return style;
    }
}
