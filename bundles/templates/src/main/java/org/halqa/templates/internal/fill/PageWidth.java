// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** How wide the text of a page is, in points: a picture may not be wider. */
final class PageWidth {

    private static final double UNKNOWN = 450;
    private static final double TWIPS = 20;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(cm|mm|in|pt)");
    private static final Map<String, Double> POINTS = Map.of("cm", 72 / 2.54, "mm", 7.2 / 2.54, "in", 72.0, "pt", 1.0);

    private PageWidth() {}

    static double ofWord(Map<String, byte[]> parts) {
        Element root =
                Xml.ours(parts.getOrDefault("word/document.xml", new byte[0])).getDocumentElement();
        return narrowest(
                Xml.all(root, "sectPr").stream().mapToDouble(PageWidth::section).toArray());
    }

    private static double section(Element section) {
        return Xml.all(section, "pgSz").stream()
                        .mapToDouble(size -> twips(size, "w"))
                        .sum()
                - Xml.all(section, "pgMar").stream()
                        .mapToDouble(margin -> twips(margin, "left") + twips(margin, "right"))
                        .sum();
    }

    private static double twips(Element element, String name) {
        String value = element.getAttributeNS(W, name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) / TWIPS : 0;
    }

    static double ofText(Map<String, byte[]> parts) {
        byte[] styles = parts.get("styles.xml");
        if (styles == null) {
            return UNKNOWN;
        }
        return narrowest(Xml.all(Xml.ours(styles).getDocumentElement(), "page-layout-properties").stream()
                .mapToDouble(page -> length(page, "page-width")
                        - List.of("left", "right").stream()
                                .mapToDouble(side -> margin(page, side))
                                .sum())
                .toArray());
    }

    private static double margin(Element page, String side) {
        double own = length(page, "margin-" + side);
        return own > 0 ? own : length(page, "margin");
    }

    private static double length(Element element, String name) {
        Matcher length = LENGTH.matcher(element.getAttributeNS(FO, name));
        return length.matches() ? Double.parseDouble(length.group(1)) * POINTS.getOrDefault(length.group(2), 0.0) : 0;
    }

    private static double narrowest(double[] widths) {
        OptionalDouble least =
                java.util.Arrays.stream(widths).filter(width -> width > 72).min();
        return least.orElse(UNKNOWN);
    }
}
