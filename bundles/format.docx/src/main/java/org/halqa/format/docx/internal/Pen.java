// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.text.Bidi;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.halqa.reporting.SafeText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Puts words into a paragraph, with their language and direction; mixed words become one run for each direction. */
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

    String tag() {
        return TAGS.getOrDefault(language, language);
    }

    /** Gives {@code paragraph} its style and direction. */
    XWPFParagraph start(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        if (rightToLeft()) {
            CTPPr properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
        return paragraph;
    }

    /** Adds {@code text} to {@code paragraph}. */
    void write(XWPFParagraph paragraph, String text) {
        String safe = SafeText.of(text);
        int direction = rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(safe, direction);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            run(paragraph, bidi.getRunLevel(i) % 2 == 1)
                    .setText(safe.substring(bidi.getRunStart(i), bidi.getRunLimit(i)));
        }
    }

    /** Adds {@code text} to a link in {@code paragraph}. */
    void write(XWPFParagraph paragraph, CTHyperlink link, String text) {
        String safe = SafeText.of(text);
        Bidi bidi = new Bidi(safe, rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            XWPFRun run = new XWPFRun(link.addNewR(), (IRunBody) paragraph);
            speak(run, bidi.getRunLevel(i) % 2 == 1);
            run.setText(safe.substring(bidi.getRunStart(i), bidi.getRunLimit(i)));
        }
    }

    /** A caption whose number a word processor can renew: {@code Figure 1. Title}. */
    void caption(XWPFParagraph paragraph, String kind, String sequence, int number, String title) {
        start(paragraph, "Caption");
        write(paragraph, kind + " ");
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("SEQ " + sequence + " \\* ARABIC");
        field.addNewR().addNewT().setStringValue(String.valueOf(number));
        write(paragraph, ". " + title);
    }

    /** A run for words of one direction. */
    XWPFRun run(XWPFParagraph paragraph, boolean rightToLeft) {
        return speak(paragraph.createRun(), rightToLeft);
    }

    private XWPFRun speak(XWPFRun run, boolean rightToLeft) {
        CTRPr properties = run.getCTR().addNewRPr();
        if (rightToLeft) {
            properties.addNewRtl();
            properties.addNewLang().setBidi(TAGS.get(ARABIC));
        } else {
            CTLanguage words = properties.addNewLang();
            words.setVal(rightToLeft() ? TAGS.get("fr") : tag());
        }
        return run;
    }
}
