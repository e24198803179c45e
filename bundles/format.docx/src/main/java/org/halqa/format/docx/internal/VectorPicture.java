// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * The lines of a picture beside its points: a word processor that knows SVG draws the lines, sharp at any size, and every other one
 * draws the points.
 */
final class VectorPicture {

    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private VectorPicture() {}

    /** Adds {@code svg} to the points that {@code blip} shows. */
    static void beside(XWPFDocument document, XmlObject blip, String name, String svg) {
        String id = keep(document, name, svg);
        try (XmlCursor cursor = blip.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "extLst", "a"));
            cursor.beginElement(new QName(MAIN, "ext", "a"));
            cursor.insertAttributeWithValue("uri", EXTENSION);
            cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
            cursor.insertNamespace("asvg", SVG);
            cursor.insertAttributeWithValue(new QName(RELATION, "embed", "r"), id);
        }
    }

    private static String keep(XWPFDocument document, String name, String svg) {
        try {
            PackagePartName place = PackagingURIHelper.createPartName("/word/media/" + name + ".svg");
            PackagePart part = document.getPackage().createPart(place, "image/svg+xml");
            try (OutputStream out = part.getOutputStream()) {
                out.write((HEAD + svg).getBytes(StandardCharsets.UTF_8));
            }
            return document.getPackagePart()
                    .addRelationship(place, TargetMode.INTERNAL, RELATION + "/image")
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("our own names are good", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
