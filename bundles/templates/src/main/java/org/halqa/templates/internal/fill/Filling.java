// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.templates.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One report in one template: every part with its placeholders filled. */
final class Filling {

    private final Dialect dialect;
    private final Map<String, byte[]> parts;
    private final Content content;
    private final Media media;

    /**
     * What comes into the template.
     *
     * @param values by name
     * @param blocks pieces by {@code blocks} and {@code charts}
     * @param banner a sentence that must stand at the beginning of every part a reader sees; empty for none
     */
    record Content(Values values, Map<String, List<Piece>> blocks, String language, String banner) {}

    Filling(Kind kind, Map<String, byte[]> template, Content content) {
        this.dialect = Dialect.of(kind);
        this.parts = new TreeMap<>(template);
        this.content = content;
        this.media = Media.of(kind, parts);
    }

    Map<String, byte[]> filled() {
        for (String name : List.copyOf(parts.keySet())) {
            if (!dialect.parts().matcher(name).matches()) {
                continue;
            } else if (name.startsWith("ppt/slides/")) {
                slides(name);
            } else {
                Document document = document(name);
                fill(document, Elements.of(dialect.kind(), sheet(document, name)), content.blocks(), content.values());
                keep(name, document);
            }
        }
        media.into(parts);
        return parts;
    }

    /** A slide, or one for each page of the content that it asks for. */
    private void slides(String name) {
        var asked = SlideHolder.of(dialect, document(name).getDocumentElement(), name, parts);
        if (asked.isEmpty()) {
            Document document = document(name);
            fill(document, new SlideElements(sheet(document, name)), content.blocks(), content.values());
            keep(name, document);
            return;
        }
        String mark = asked.get().mark().name();
        List<SlidePages.Page> pages = SlidePages.of(content.blocks().getOrDefault(mark, List.of()), asked.get());
        List<String> names = SlideCopies.of(name, pages.size(), parts);
        for (int i = 0; i < pages.size(); i++) {
            slide(names.get(i), mark, pages.get(i));
        }
    }

    private void slide(String name, String mark, SlidePages.Page page) {
        Document document = document(name);
        Element root = document.getDocumentElement();
        SlideHolder holder = SlideHolder.of(dialect, root, name, parts).orElseThrow();
        SlideElements elements = new SlideElements(sheet(document, name), holder);
        holder.fit(elements);
        Map<String, List<Piece>> blocks = new HashMap<>(content.blocks());
        blocks.put(mark, page.pieces());
        fill(document, elements, blocks, content.values().with(SlideHolder.HEADING, page.heading()));
        Node shapes = holder.shape().getParentNode();
        Node last = Xml.children(shapes).stream()
                .filter(each -> Xml.name(each).equals("extLst"))
                .findFirst()
                .orElse(null);
        elements.beside().forEach(each -> shapes.insertBefore(each, last));
        if (!elements.beside().isEmpty()) {
            holder.shrinkTo(elements);
        }
        keep(name, document);
    }

    private void fill(Document document, Elements elements, Map<String, List<Piece>> blocks, Values values) {
        Element root = document.getDocumentElement();
        new Filler(dialect, elements, blocks).fill(root, values);
        if (dialect.kind() == Kind.HTML) {
            root.setAttribute("lang", content.language());
            root.setAttribute("dir", Sheet.rightToLeft(content.language()) ? "rtl" : "ltr");
        }
        if (!content.banner().isEmpty()) {
            Banner.put(dialect, root, elements.words(content.banner(), content.language()));
        }
    }

    private Sheet sheet(Document document, String name) {
        return new Sheet(document, name, content.language(), media, parts);
    }

    private Document document(String name) {
        return Xml.ours(parts.getOrDefault(name, new byte[0]));
    }

    private void keep(String name, Document document) {
        parts.put(name, Xml.write(document, dialect.kind() != Kind.HTML));
    }
}
