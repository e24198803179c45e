// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part of a Word or PowerPoint file refers to. */
final class Relations {

    /** Of the kinds of relations that such files know. */
    static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final String part;
    private final Document document;

    private Relations(String part, Document document) {
        this.part = part;
        this.document = document;
    }

    /** Those of {@code part}, none yet when it has none. */
    static Relations of(String part, Map<String, byte[]> parts) {
        byte[] none = ("<Relationships xmlns=\"" + NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8);
        return new Relations(part, Xml.ours(parts.getOrDefault(file(part), none)));
    }

    /** The part where they are written. */
    static String file(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Refers to another part of the file. Returns the name of the reference. */
    String add(String kind, String target) {
        String id = "halqa" + (Xml.children(document.getDocumentElement()).size() + 1);
        Element relation = document.createElementNS(NAMESPACE, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", TYPE + "/" + kind);
        relation.setAttribute("Target", "/" + target);
        document.getDocumentElement().appendChild(relation);
        return id;
    }

    /** The part that it refers to as {@code kind}; the first when there are several. */
    Optional<String> target(String kind) {
        return Xml.children(document.getDocumentElement()).stream()
                .filter(each -> each.getAttribute("Type").endsWith("/" + kind))
                .map(each -> whole(each.getAttribute("Target")))
                .findFirst();
    }

    /** The name of the reference to {@code target}. */
    Optional<String> id(String target) {
        return Xml.children(document.getDocumentElement()).stream()
                .filter(each -> whole(each.getAttribute("Target")).equals(target))
                .map(each -> each.getAttribute("Id"))
                .findFirst();
    }

    /** Forgets what it refers to as {@code kind}. */
    void forget(String kind) {
        Xml.children(document.getDocumentElement()).stream()
                .filter(each -> each.getAttribute("Type").endsWith("/" + kind))
                .forEach(document.getDocumentElement()::removeChild);
    }

    void into(Map<String, byte[]> parts) {
        parts.put(file(part), Xml.write(document, true));
    }

    /** A target as a name in the file. */
    private String whole(String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : java.net
                        .URI
                        .create("/" + part.replace(" ", "%20"))
                        .resolve(target.replace(" ", "%20"))
                        .getPath()
                        .substring(1);
    }
}
