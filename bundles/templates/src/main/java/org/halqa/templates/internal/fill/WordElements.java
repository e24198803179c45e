// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Paragraphs, tables and pictures of a word-processor file, in its own styles where it has them. */
final class WordElements extends Elements {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** Beyond the numbers that a program gives. */
    private static final int PICTURES = 90_000;

    private final WordStyles styles;
    private final double width;

    WordElements(Sheet sheet) {
        super(sheet);
        this.styles = new WordStyles(sheet.parts());
        this.width = PageWidth.ofWord(sheet.parts());
    }

    @Override
    Element heading(int level, String text) {
        Optional<String> style = styles.id("heading " + level);
        return w("p", properties(style, language(), true), run(text, language(), style.isEmpty()));
    }

    @Override
    Element words(String text, String spoken) {
        return paragraph(Optional.empty(), text, spoken, false);
    }

    @Override
    Element item(String text) {
        return paragraph(Optional.empty(), "– " + text, language(), false);
    }

    @Override
    List<Element> table(Piece.Table table) {
        Element properties = w("tblPr");
        if (sheet().rightToLeft()) {
            properties.appendChild(w("bidiVisual"));
        }
        properties.appendChild(borders());
        Element grid = w("tblGrid");
        table.rows().get(0).forEach(cell -> grid.appendChild(w("gridCol")));
        Element element = w("tbl", properties, grid);
        for (int i = 0; i < table.rows().size(); i++) {
            element.appendChild(row(table.rows().get(i), i == 0));
        }
        return List.of(caption(table.caption(), true), element, words(table.note(), language()));
    }

    @Override
    List<Element> picture(Piece.Picture picture) {
        double wide = Math.min(picture.width(), width);
        Frame frame =
                new Frame(0, 0, OfficePicture.emu(wide), OfficePicture.emu(wide * picture.height() / picture.width()));
        String number = String.valueOf(PICTURES + sheet().media().count());
        Element name = element(OfficePicture.PICTURE, "pic:cNvPr");
        name.setAttribute("id", number);
        name.setAttribute("name", "chart");
        Element drawn = element(
                OfficePicture.PICTURE,
                "pic:pic",
                element(OfficePicture.PICTURE, "pic:nvPicPr", name, element(OfficePicture.PICTURE, "pic:cNvPicPr")),
                OfficePicture.fill(this, OfficePicture.PICTURE, picture),
                OfficePicture.shape(this, OfficePicture.PICTURE, frame));
        Element data = element(OfficePicture.MAIN, "a:graphicData", drawn);
        data.setAttribute("uri", OfficePicture.PICTURE);
        Element size = element(INLINE, "wp:extent");
        size.setAttribute("cx", String.valueOf(frame.width()));
        size.setAttribute("cy", String.valueOf(frame.height()));
        Element described = element(INLINE, "wp:docPr");
        described.setAttribute("id", number);
        described.setAttribute("name", "chart" + number);
        described.setAttribute("descr", picture.spoken());
        Element inline = element(INLINE, "wp:inline", size, described, element(OfficePicture.MAIN, "a:graphic", data));
        return List.of(
                w("p", properties(Optional.empty(), language(), true), w("r", w("drawing", inline))),
                caption(picture.title(), false));
    }

    @Override
    void turn(Element paragraph) {
        new WordTurn(this).turn(paragraph);
    }

    /** A caption; {@code before} what it names when that must not begin another page. */
    private Element caption(String text, boolean before) {
        Optional<String> style = styles.id("caption");
        return w("p", properties(style, language(), before), run(text, language(), style.isEmpty()));
    }

    private Element borders() {
        Element borders = w("tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            Element border = w(side);
            border.setAttributeNS(W, "w:val", "single");
            border.setAttributeNS(W, "w:sz", "4");
            border.setAttributeNS(W, "w:color", "999999");
            borders.appendChild(border);
        }
        return borders;
    }

    private Element row(List<String> cells, boolean head) {
        Element row = w("tr", head ? w("trPr", w("cantSplit"), w("tblHeader")) : w("trPr", w("cantSplit")));
        cells.forEach(cell -> row.appendChild(w("tc", paragraph(Optional.empty(), cell, language(), head))));
        return row;
    }

    private Element paragraph(Optional<String> style, String text, String spoken, boolean strong) {
        return w("p", properties(style, spoken, false), run(text, spoken, strong));
    }

    private Element run(String text, String spoken, boolean strong) {
        List<Element> look = new ArrayList<>();
        if (strong) {
            look.add(w("b"));
            look.add(w("bCs"));
        }
        if (Sheet.rightToLeft(spoken)) {
            look.add(w("rtl"));
        }
        Element words = text(w("t"), text);
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        return w("r", w("rPr", look.toArray(Element[]::new)), words);
    }

    /** In the order that the schema wants. */
    private Element properties(Optional<String> style, String spoken, boolean withNext) {
        Element properties = w("pPr");
        style.ifPresent(id -> properties.appendChild(valued("pStyle", id)));
        if (withNext) {
            properties.appendChild(w("keepNext"));
        }
        if (Sheet.rightToLeft(spoken)) {
            properties.appendChild(w("bidi"));
            properties.appendChild(valued("jc", "start"));
        }
        return properties;
    }

    private Element valued(String name, String value) {
        Element element = w(name);
        element.setAttributeNS(W, "w:val", value);
        return element;
    }

    private Element w(String name, Element... children) {
        return element(W, "w:" + name, children);
    }
}
