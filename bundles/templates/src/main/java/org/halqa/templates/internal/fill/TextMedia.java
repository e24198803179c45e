// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures in an OpenDocument text, which lists all its parts. */
final class TextMedia extends Media {

    private static final String LIST = "META-INF/manifest.xml";
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    TextMedia(Map<String, byte[]> parts) {
        super("Pictures/", parts);
    }

    @Override
    String refer(String part, String picture) {
        return picture;
    }

    @Override
    String add(String part, Piece.Editable chart) {
        throw new IllegalStateException("no chart can be edited here");
    }

    @Override
    void list(Iterable<String> names, Map<String, byte[]> parts) {
        byte[] list = parts.get(LIST);
        if (list == null) {
            return;
        }
        Document document = Xml.ours(list);
        for (String name : names) {
            Element line = document.createElementNS(NAMESPACE, "manifest:file-entry");
            line.setAttributeNS(NAMESPACE, "manifest:full-path", name);
            line.setAttributeNS(NAMESPACE, "manifest:media-type", "image/png");
            document.getDocumentElement().appendChild(line);
        }
        parts.put(LIST, Xml.write(document, true));
    }
}
