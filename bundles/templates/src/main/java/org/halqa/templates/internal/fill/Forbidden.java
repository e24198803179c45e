// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.templates.Kind;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What a template must not hold: code, what is fetched from elsewhere, and what tells who worked on it. */
final class Forbidden {

    private static final Pattern CODE = Pattern.compile(
            "(?i).*(vbaproject|activex|/embeddings/|oleobject|\\.bin$|basic/|scripts/|externallinks|customui).*");
    private static final Pattern REMARKS =
            Pattern.compile("(?i).*(word/comments|ppt/comments|commentauthors|word/people).*");
    private static final Set<String> CHANGES =
            Set.of("ins", "del", "moveFrom", "moveTo", "tracked-changes", "annotation");
    private static final Set<String> PAGE = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "header",
            "footer",
            "main",
            "section",
            "article",
            "aside",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "br",
            "hr",
            "strong",
            "em",
            "b",
            "i",
            "small",
            "sup",
            "sub",
            "img",
            "figure",
            "figcaption",
            "blockquote");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "lang",
            "dir",
            "colspan",
            "rowspan",
            "scope",
            "style",
            "alt",
            "src",
            "charset",
            "name",
            "content",
            "role",
            "width",
            "height",
            "xmlns",
            "xml:lang");
    private static final Pattern STYLE =
            Pattern.compile("(?i)url\\s*\\(|@import|expression|behavior|-moz-binding|\\\\");

    private Forbidden() {}

    /** Of the names of the parts of a file. */
    static void check(Set<String> names) throws Problem.Found {
        for (String name : names) {
            if (CODE.matcher(name).matches()) {
                throw new Problem.Found("code");
            } else if (REMARKS.matcher(name).matches()) {
                throw new Problem.Found("changes");
            }
        }
    }

    /** Of what parts refer to outside of the file; links that a reader follows knowingly are welcome. */
    static void checkRelations(Map<String, byte[]> parts) throws Problem.Found {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                for (Element relation : Xml.children(Xml.read(part.getValue()).getDocumentElement())) {
                    if (relation.getAttribute("TargetMode").equals("External")
                            && !relation.getAttribute("Type").endsWith("/hyperlink")) {
                        throw new Problem.Found("elsewhere");
                    }
                }
            }
        }
    }

    /** Of what stands in a part. */
    static void check(Kind kind, Document document) throws Problem.Found {
        check(kind, document.getDocumentElement());
    }

    private static void check(Kind kind, Element element) throws Problem.Found {
        String name = Xml.name(element);
        if (kind == Kind.HTML) {
            page(element, name);
        } else if (CHANGES.contains(name)) {
            throw new Problem.Found("changes");
        } else if (Set.of("script", "event-listener", "object-ole", "applet", "plugin", "altChunk")
                .contains(name)) {
            throw new Problem.Found("code");
        } else if (kind == Kind.ODT && fetched(element)) {
            throw new Problem.Found("elsewhere");
        }
        for (Element child : Xml.children(element)) {
            check(kind, child);
        }
    }

    /** A picture or section of an OpenDocument text that is not in the file. */
    private static boolean fetched(Element element) {
        String target = element.getAttribute("xlink:href");
        return List.of("image", "section-source", "object", "dde-source").contains(Xml.name(element))
                && (target.contains(":") || target.startsWith("/") || target.startsWith("../"));
    }

    private static void page(Element element, String name) throws Problem.Found {
        if (!PAGE.contains(name.toLowerCase(Locale.ROOT))) {
            throw new Problem.Found(List.of(new Problem("element", "", 0, "<" + name + ">")));
        }
        if (name.equals("style") && STYLE.matcher(element.getTextContent()).find()) {
            throw new Problem.Found("elsewhere");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String called = attribute.getName().toLowerCase(Locale.ROOT);
            if (!ATTRIBUTES.contains(called) && !called.startsWith("aria-")) {
                throw new Problem.Found(List.of(new Problem("element", "", 0, called)));
            }
            boolean fetches = called.equals("src") && !attribute.getValue().startsWith("data:image/")
                    || called.equals("style")
                            && STYLE.matcher(attribute.getValue()).find();
            if (fetches) {
                throw new Problem.Found("elsewhere");
            }
        }
    }
}
