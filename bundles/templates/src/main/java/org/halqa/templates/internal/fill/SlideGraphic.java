// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import org.w3c.dom.Element;

/** The frame of what is neither words nor a picture: a table, a chart. */
final class SlideGraphic {

    private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private SlideGraphic() {}

    /** @param kind of {@code content}, as its namespace */
    static Element element(SlideElements elements, Element named, Frame frame, String kind, Element content) {
        Element data = elements.a("graphicData", content);
        data.setAttribute("uri", kind);
        return elements.element(
                P,
                "p:graphicFrame",
                elements.element(
                        P,
                        "p:nvGraphicFramePr",
                        named,
                        elements.element(P, "p:cNvGraphicFramePr"),
                        elements.element(P, "p:nvPr")),
                frame.element(elements, P, "p:xfrm"),
                elements.a("graphic", data));
    }

    static Element chart(SlideElements elements, Piece.Editable chart, Frame frame) {
        Sheet sheet = elements.sheet();
        Element reference = elements.element(CHART, "c:chart");
        reference.setAttributeNS(Relations.TYPE, "r:id", sheet.media().add(sheet.part(), chart));
        return element(elements, elements.named(chart.spoken()), frame, CHART, reference);
    }
}
