// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Turns the tags of each row around: what was laid from the right is read from its first cell. */
final class LogicalOrder {

    private static final COSName ROW = COSName.getPDFName("TR");
    private static final COSName SHOWN = COSName.getPDFName("ViewerPreferences");
    private static final COSName DIRECTION = COSName.getPDFName("Direction");

    private LogicalOrder() {}

    /** Goes through the tags below {@code tag}. */
    static void restore(COSDictionary tag) {
        COSBase kids = tag.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            if (ROW.equals(tag.getCOSName(COSName.S))) {
                reverse(array);
            }
            for (int i = 0; i < array.size(); i++) {
                descend(array.getObject(i));
            }
        } else {
            descend(kids);
        }
    }

    private static void descend(@org.jspecify.annotations.Nullable COSBase kid) {
        if (kid instanceof COSDictionary dictionary) {
            restore(dictionary);
        }
    }

    /** Tells programs on which side the first of two pages lies. */
    static void declare(COSDictionary catalog) {
        COSDictionary shown = Objects.requireNonNullElseGet(catalog.getCOSDictionary(SHOWN), COSDictionary::new);
        shown.setName(DIRECTION, "R2L");
        catalog.setItem(SHOWN, shown);
    }

    private static void reverse(COSArray array) {
        for (int i = 0, j = array.size() - 1; i < j; i++, j--) {
            COSBase first = array.get(i);
            array.set(i, array.get(j));
            array.set(j, first);
        }
    }
}
