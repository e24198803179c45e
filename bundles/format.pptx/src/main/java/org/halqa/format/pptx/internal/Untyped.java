// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** What is written element by element, because the library does not carry its types. */
final class Untyped {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private Untyped() {}

    /** Parts of a bar lie over the same place. */
    static void overlap(CTBarChart bars) {
        try (XmlCursor cursor = bars.newCursor()) {
            cursor.toChild(new QName(CHART, "gapWidth"));
            cursor.toNextSibling();
            cursor.beginElement(new QName(CHART, "overlap"));
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    /** Stripes of {@code colour} (six hexadecimal digits) on white in the place of a plain ground. */
    static void stripes(CTShapeProperties shape, String colour) {
        try (XmlCursor cursor = shape.newCursor()) {
            cursor.toChild(new QName(MAIN, "solidFill"));
            cursor.removeXml();
            cursor.beginElement(new QName(MAIN, "pattFill"));
            cursor.insertAttributeWithValue("prst", "dkUpDiag");
            ground(cursor, "fgClr", colour);
            ground(cursor, "bgClr", "FFFFFF");
        }
    }

    private static void ground(XmlCursor cursor, String element, String colour) {
        cursor.beginElement(new QName(MAIN, element));
        cursor.beginElement(new QName(MAIN, "srgbClr"));
        cursor.insertAttributeWithValue("val", colour);
        cursor.toNextToken();
        cursor.toNextToken();
    }
}
