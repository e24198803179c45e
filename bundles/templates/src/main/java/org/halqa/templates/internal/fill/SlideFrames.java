// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Where a shape of a slide is: its own place, or that of its like on the layout or on the master. */
final class SlideFrames {

    /** Of 1 000 parts of a slide, when nothing says where a shape is. */
    private static final int[] USUAL = {50, 220, 900, 680};

    private static final int WHOLE = 1_000;
    private static final long WIDE = OfficePicture.emu(960);
    private static final long TALL = OfficePicture.emu(540);

    private SlideFrames() {}

    static Frame of(Element shape, String slide, Map<String, byte[]> parts) {
        return own(shape).or(() -> above(shape, slide, "slideLayout", parts)).orElseGet(() -> usual(parts));
    }

    private static Optional<Frame> own(Element shape) {
        return Xml.all(shape, "xfrm").stream().findFirst().flatMap(place -> {
            Optional<Element> corner = Xml.all(place, "off").stream().findFirst();
            Optional<Element> size = Xml.all(place, "ext").stream().findFirst();
            return corner.isEmpty() || size.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Frame(
                            number(corner.get(), "x"),
                            number(corner.get(), "y"),
                            number(size.get(), "cx"),
                            number(size.get(), "cy")));
        });
    }

    private static Optional<Frame> above(Element shape, String part, String kind, Map<String, byte[]> parts) {
        Optional<Element> is = Xml.all(shape, "ph").stream().findFirst();
        Optional<String> target = Relations.of(part, parts).target(kind).filter(parts::containsKey);
        if (is.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        Element root = Xml.ours(parts.getOrDefault(target.get(), new byte[0])).getDocumentElement();
        Optional<Element> like = Xml.all(root, "sp").stream()
                .filter(each -> Xml.all(each, "ph").stream().anyMatch(other -> alike(is.get(), other, kind)))
                .findFirst();
        Optional<Frame> found = like.flatMap(SlideFrames::own);
        return found.isPresent() || !kind.equals("slideLayout")
                ? found
                : above(like.orElse(shape), target.get(), "slideMaster", parts);
    }

    /** A layout knows a place by its number, a master by what it is for. */
    private static boolean alike(Element one, Element other, String kind) {
        return kind.equals("slideLayout") && one.hasAttribute("idx")
                ? one.getAttribute("idx").equals(other.getAttribute("idx"))
                : purpose(one).equals(purpose(other));
    }

    private static String purpose(Element place) {
        String type = place.getAttribute("type");
        return switch (type) {
            case "", "obj" -> "body";
            case "ctrTitle" -> "title";
            default -> type;
        };
    }

    private static Frame usual(Map<String, byte[]> parts) {
        Optional<Element> size = Xml.all(
                        Xml.ours(parts.getOrDefault("ppt/presentation.xml", new byte[0]))
                                .getDocumentElement(),
                        "sldSz")
                .stream()
                .findFirst();
        long wide = size.map(each -> number(each, "cx")).orElse(WIDE);
        long tall = size.map(each -> number(each, "cy")).orElse(TALL);
        return new Frame(
                wide * USUAL[0] / WHOLE, tall * USUAL[1] / WHOLE, wide * USUAL[2] / WHOLE, tall * USUAL[3] / WHOLE);
    }

    private static long number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.matches("\\d{1,12}") ? Long.parseLong(value) : 0;
    }
}
