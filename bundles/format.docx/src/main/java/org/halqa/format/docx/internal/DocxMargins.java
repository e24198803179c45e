// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.util.function.Function;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.halqa.model.Message;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** What stands on each page: that a demo is a demo, the reference, the day, and page n of N. */
final class DocxMargins {

    private final Report report;
    private final Function<Message, String> say;
    private final Pen pen;

    DocxMargins(Report report, Function<Message, String> say, Pen pen) {
        this.report = report;
        this.say = say;
        this.pen = pen;
    }

    void write(XWPFDocument document) {
        if (report.demo()) {
            XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            pen.write(pen.start(head, "Header"), say.apply(HouseWords.demo()));
        }
        XWPFParagraph foot =
                pen.start(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer");
        pen.write(foot, report.reference());
        pen.write(foot, " · " + say.apply(HouseWords.asOf(report.asOf())) + " · " + say.apply(HouseWords.page()) + " ");
        number(foot, "PAGE");
        pen.write(foot, " / ");
        number(foot, "NUMPAGES");
    }

    private static void number(XWPFParagraph paragraph, String code) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(code);
        field.addNewR().addNewT().setStringValue("1");
    }
}
