// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes away who made a file and when, and the small picture of its first page. */
final class Traces {

    private static final List<String> PROPERTIES =
            List.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml");
    private static final Set<String> KEPT = Set.of("TotalTime", "Application", "generator");

    private Traces() {}

    static void remove(Map<String, byte[]> parts) throws Problem.Found {
        for (String name : PROPERTIES) {
            byte[] content = parts.get(name);
            if (content != null) {
                Document document = Xml.read(content);
                Element root = document.getDocumentElement();
                Element holder = name.equals("meta.xml")
                        ? Xml.children(root).stream().findFirst().orElse(root)
                        : root;
                Xml.children(holder).stream()
                        .filter(child -> !KEPT.contains(Xml.name(child)))
                        .forEach(holder::removeChild);
                parts.put(name, Xml.write(document, true));
            }
        }
        Set<String> pictures =
                Set.copyOf(parts.keySet().stream().filter(Traces::isThumbnail).toList());
        for (String picture : pictures) {
            parts.remove(picture);
        }
        for (String list : List.of("_rels/.rels", "META-INF/manifest.xml")) {
            byte[] content = parts.get(list);
            if (content != null && !pictures.isEmpty()) {
                parts.put(list, without(content));
            }
        }
    }

    private static boolean isThumbnail(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).contains("thumbnail");
    }

    private static byte[] without(byte[] list) throws Problem.Found {
        Document document = Xml.read(list);
        Node root = document.getDocumentElement();
        Xml.children(root).stream()
                .filter(each -> isThumbnail(each.getAttribute("Target"))
                        || isThumbnail(each.getAttribute("manifest:full-path")))
                .forEach(root::removeChild);
        return Xml.write(document, true);
    }
}
