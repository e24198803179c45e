// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Copies of a slide behind it, known to the show. Their notes stay with the first. */
final class SlideCopies {

    private static final String SHOW = "ppt/presentation.xml";
    private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
    private static final Pattern NUMBER = Pattern.compile("ppt/slides/slide(\\d+)\\.xml");
    private static final long LEAST = 256;

    private SlideCopies() {}

    /** Makes one slide {@code count}. Returns their names, the first of which is {@code slide}. */
    static List<String> of(String slide, int count, Map<String, byte[]> parts) {
        List<String> names = new ArrayList<>(List.of(slide));
        int number = parts.keySet().stream().mapToInt(SlideCopies::number).max().orElse(0);
        for (int i = 1; i < count; i++) {
            names.add("ppt/slides/slide" + (number + i) + ".xml");
        }
        byte[] references = parts.get(Relations.file(slide));
        for (String copy : names.subList(1, names.size())) {
            parts.put(copy, parts.getOrDefault(slide, new byte[0]));
            if (references != null) {
                parts.put(Relations.file(copy), references);
                Relations relations = Relations.of(copy, parts);
                relations.forget("notesSlide");
                relations.into(parts);
            }
        }
        if (count > 1) {
            announce(names, parts);
        }
        return names;
    }

    private static int number(String part) {
        Matcher slide = NUMBER.matcher(part);
        return slide.matches() ? Integer.parseInt(slide.group(1)) : 0;
    }

    private static void announce(List<String> names, Map<String, byte[]> parts) {
        Document show = Xml.ours(parts.getOrDefault(SHOW, new byte[0]));
        Relations relations = Relations.of(SHOW, parts);
        ContentTypes types = ContentTypes.of(parts);
        List<Element> slides = Xml.all(show.getDocumentElement(), "sldId");
        long number = slides.stream()
                .mapToLong(each -> Long.parseLong(each.getAttribute("id")))
                .max()
                .orElse(LEAST);
        Optional<Element> before = relations.id(names.get(0)).flatMap(id -> slides.stream()
                .filter(each -> each.getAttributeNS(Relations.TYPE, "id").equals(id))
                .findFirst());
        for (String copy : names.subList(1, names.size())) {
            types.byName(copy, TYPE);
            Element line = show.createElementNS(P, "p:sldId");
            line.setAttribute("id", String.valueOf(++number));
            line.setAttributeNS(Relations.TYPE, "r:id", relations.add("slide", copy));
            before.ifPresent(each -> each.getParentNode().insertBefore(line, each.getNextSibling()));
            before = before.map(each -> line);
        }
        parts.put(SHOW, Xml.write(show, true));
        relations.into(parts);
        types.into(parts);
    }
}
