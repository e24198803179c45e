// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import org.w3c.dom.Element;

/** A picture as Word and PowerPoint write it: points, and the lines beside them for programs that draw lines. */
final class OfficePicture {

    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final double EMU = 12_700;

    private OfficePicture() {}

    /** A length in points as such files count. */
    static long emu(double points) {
        return Math.round(points * EMU);
    }

    /**
     * What fills the frame of the picture: an element {@code blipFill} of {@code namespace}. Arabic ones are points only: programs
     * do not agree on where words from the right stand in an SVG.
     */
    static Element fill(Elements elements, String namespace, Piece.Picture picture) {
        Sheet sheet = elements.sheet();
        Element blip = elements.element(MAIN, "a:blip");
        blip.setAttributeNS(Relations.TYPE, "r:embed", sheet.media().add(sheet.part(), "png", picture.points()));
        if (!sheet.rightToLeft()) {
            Element lines = elements.element(SVG, "asvg:svgBlip");
            byte[] svg = (HEAD + picture.lines()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            lines.setAttributeNS(Relations.TYPE, "r:embed", sheet.media().add(sheet.part(), "svg", svg));
            Element extension = elements.element(MAIN, "a:ext", lines);
            extension.setAttribute("uri", EXTENSION);
            blip.appendChild(elements.element(MAIN, "a:extLst", extension));
        }
        return elements.element(
                namespace,
                prefix(namespace) + ":blipFill",
                blip,
                elements.element(MAIN, "a:stretch", elements.element(MAIN, "a:fillRect")));
    }

    /** Its place and shape: an element {@code spPr} of {@code namespace}; all in English Metric Units. */
    static Element shape(Elements elements, String namespace, Frame frame) {
        Element form = elements.element(MAIN, "a:prstGeom", elements.element(MAIN, "a:avLst"));
        form.setAttribute("prst", "rect");
        return elements.element(namespace, prefix(namespace) + ":spPr", frame.element(elements, MAIN, "a:xfrm"), form);
    }

    private static String prefix(String namespace) {
        return namespace.equals(PICTURE) ? "pic" : "p";
    }
}
