// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list of what the parts of a Word or PowerPoint file are. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Document document;

    private ContentTypes(Document document) {
        this.document = document;
    }

    static ContentTypes of(Map<String, byte[]> parts) {
        byte[] none = ("<Types xmlns=\"" + NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8);
        return new ContentTypes(Xml.ours(parts.getOrDefault(PART, none)));
    }

    /** What all parts are that end like this, if nothing says it yet. */
    void byEnding(String ending, String type) {
        Element root = document.getDocumentElement();
        boolean known = Xml.children(root).stream()
                .anyMatch(each -> each.getAttribute("Extension").equalsIgnoreCase(ending));
        if (!known) {
            Element line = document.createElementNS(NAMESPACE, "Default");
            line.setAttribute("Extension", ending);
            line.setAttribute("ContentType", type);
            root.insertBefore(line, root.getFirstChild());
        }
    }

    /** What one part is. */
    void byName(String part, String type) {
        Element line = document.createElementNS(NAMESPACE, "Override");
        line.setAttribute("PartName", "/" + part);
        line.setAttribute("ContentType", type);
        document.getDocumentElement().appendChild(line);
    }

    void into(Map<String, byte[]> parts) {
        parts.put(PART, Xml.write(document, true));
    }
}
