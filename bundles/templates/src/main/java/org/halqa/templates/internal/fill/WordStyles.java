// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The styles of a Word file by their names: their identifiers change with the language of whoever made it. */
final class WordStyles {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, String> ids = new HashMap<>();

    WordStyles(Map<String, byte[]> parts) {
        byte[] styles = parts.get("word/styles.xml");
        if (styles != null) {
            for (Element style : Xml.children(Xml.ours(styles).getDocumentElement())) {
                Xml.children(style).stream()
                        .filter(child -> Xml.name(child).equals("name"))
                        .findFirst()
                        .ifPresent(name -> ids.put(
                                name.getAttributeNS(W, "val").toLowerCase(Locale.ROOT),
                                style.getAttributeNS(W, "styleId")));
            }
        }
    }

    /** The identifier of the style that Word calls {@code name} in every language; empty when the file has none such. */
    Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }
}
