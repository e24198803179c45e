// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Alternative texts. */
final class Described {

    private Described() {}

    /** Gives the last table or chart of {@code slide} an alternative text. */
    static void as(XSLFSlide slide, String text) {
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        CTGraphicalObjectFrame last = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
        last.getNvGraphicFramePr().getCNvPr().setDescr(text);
    }
}
