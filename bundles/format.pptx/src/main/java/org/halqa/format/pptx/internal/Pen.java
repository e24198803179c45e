// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.util.Locale;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.halqa.reporting.SafeText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/** Puts words into a paragraph, with their language and direction. */
final class Pen {

    private static final String ARABIC = "ar";
    private static final Map<String, String> TAGS = Map.of("fr", "fr-FR", ARABIC, "ar-MA", "en", "en-GB");

    private final String language;

    Pen(Locale language) {
        this(language.getLanguage());
    }

    Pen(String language) {
        this.language = language;
    }

    boolean rightToLeft() {
        return language.equals(ARABIC);
    }

    /** Gives {@code paragraph} its direction and, when it is more than 0, its level. */
    XSLFTextParagraph start(XSLFTextParagraph paragraph, int level) {
        CTTextParagraphProperties properties = properties(paragraph);
        if (rightToLeft()) {
            properties.setRtl(true);
            properties.setAlgn(STTextAlignType.R);
        }
        if (level > 0) {
            properties.setLvl(level);
        }
        return paragraph;
    }

    /** Sets a paragraph of numbers or marks against the far end of its cell. */
    void end(XSLFTextParagraph paragraph) {
        properties(paragraph).setAlgn(rightToLeft() ? STTextAlignType.L : STTextAlignType.R);
    }

    XSLFTextRun write(XSLFTextParagraph paragraph, String text) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(SafeText.of(text).replace('\n', ' '));
        run.getRPr(true).setLang(TAGS.getOrDefault(language, language));
        return run;
    }

    private static CTTextParagraphProperties properties(XSLFTextParagraph paragraph) {
        CTTextParagraph xml = paragraph.getXmlObject();
        return xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr();
    }
}
