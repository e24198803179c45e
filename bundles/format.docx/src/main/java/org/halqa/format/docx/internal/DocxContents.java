// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The list of headings, as a field that a word processor can renew. It is filled already and names no pages: those are known
 * only to the program that opens the file, and a wrong number is worse than none.
 */
final class DocxContents {

    private static final String FIELD = "TOC \\o \"1-2\" \\n \\h \\z \\u";
    private static final int FEW = 4;

    private final XWPFDocument document;
    private final Function<Message, String> say;
    private final Pen pen;

    /** A heading and its place among all headings. */
    private record Entry(int place, Block.Heading heading) {}

    DocxContents(XWPFDocument document, Function<Message, String> say, Pen pen) {
        this.document = document;
        this.say = say;
        this.pen = pen;
    }

    /** Starts the mark that the list points to; whoever calls ends it after the words of the heading. */
    static void mark(XWPFParagraph paragraph, int place) {
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(place));
        mark.setName(name(place));
    }

    void write(List<Block> blocks) {
        List<Entry> entries = entries(blocks);
        if (entries.size() < FEW) {
            return;
        }
        pen.write(pen.start(document.createParagraph(), "TOCHeading"), say.apply(HouseWords.contents()));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            XWPFParagraph line = pen.start(
                    document.createParagraph(), "TOC" + entry.heading().level());
            if (i == 0) {
                begin(line);
            }
            link(line, entry);
            if (i == entries.size() - 1) {
                line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    private static List<Entry> entries(List<Block> blocks) {
        List<Entry> entries = new ArrayList<>();
        int place = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() <= 2) {
                    entries.add(new Entry(place, heading));
                }
                place++;
            }
        }
        return entries;
    }

    private static void begin(XWPFParagraph line) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue(FIELD);
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private void link(XWPFParagraph line, Entry entry) {
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(name(entry.place()));
        pen.write(line, link, say.apply(entry.heading().text()));
    }

    private static String name(int place) {
        return "_Toc" + (place + 1);
    }
}
