// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The shape of a slide that asks for a whole content.
 *
 * @param shape it
 * @param paragraph the only thing of which is the placeholder
 * @param mark the placeholder
 * @param frame where the shape is
 * @param headingApart true when the slide shows the heading of the part elsewhere
 */
record SlideHolder(Element shape, Element paragraph, Mark mark, Frame frame, boolean headingApart) {

    /** Shown elsewhere on the slide. */
    static final String HEADING = "heading";

    private static final double USUAL = 18;
    private static final double HUNDREDTHS = 100;

    /** The first such shape of {@code slide}. */
    static Optional<SlideHolder> of(Dialect dialect, Element slide, String part, Map<String, byte[]> parts) {
        for (Element shape : Xml.all(slide, "sp")) {
            for (Element paragraph : Xml.all(shape, "p")) {
                Optional<Mark> mark = Mark.alone(dialect.words(paragraph))
                        .filter(each -> each.sign() == ' ' && Mark.BLOCKS.contains(each.name()));
                if (mark.isPresent()) {
                    Frame frame = SlideFrames.of(shape, part, parts);
                    return Optional.of(
                            new SlideHolder(shape, paragraph, mark.get(), frame, hasHeading(dialect, slide)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasHeading(Dialect dialect, Element slide) {
        return Xml.all(slide, "p").stream()
                .flatMap(paragraph -> Mark.in(dialect.words(paragraph)).stream())
                .anyMatch(mark -> mark.name().equals(HEADING));
    }

    /** How large the letters of the placeholder are, in points. */
    double size() {
        return look().map(each -> each.getAttribute("sz"))
                .filter(size -> size.matches("\\d{3,5}"))
                .map(size -> Integer.parseInt(size) / HUNDREDTHS)
                .orElse(USUAL);
    }

    /** How the placeholder looks; empty when the slide says nothing of it. */
    Optional<Element> look() {
        return Xml.all(paragraph, "rPr").stream().findFirst();
    }

    /** Room for a caption of two lines. */
    long caption() {
        return OfficePicture.emu(size() * 3);
    }

    /** Makes room below for what is not text. */
    void shrinkTo(Elements elements) {
        Element properties = Xml.children(shape).stream()
                .filter(child -> Xml.name(child).equals("spPr"))
                .findFirst()
                .orElseThrow();
        Xml.children(properties).stream()
                .filter(child -> Xml.name(child).equals("xfrm"))
                .forEach(properties::removeChild);
        properties.insertBefore(
                frame.top(caption()).element(elements, OfficePicture.MAIN, "a:xfrm"), properties.getFirstChild());
    }

    /** Lets programs make letters smaller where words are more than fit. */
    void fit(Elements elements) {
        for (Element body : Xml.all(shape, "bodyPr")) {
            Xml.children(body).stream()
                    .filter(child ->
                            Set.of("spAutoFit", "noAutofit", "normAutofit").contains(Xml.name(child)))
                    .forEach(body::removeChild);
            Element fit = elements.element(OfficePicture.MAIN, "a:normAutofit");
            body.insertBefore(
                    fit,
                    Xml.children(body).stream()
                            .filter(child -> !Xml.name(child).equals("prstTxWarp"))
                            .findFirst()
                            .orElse(null));
        }
    }
}
