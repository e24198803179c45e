// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Paragraphs of a slide. A picture and a table stand below the shape that asked for them, which keeps the caption; where that is no
 * shape of its own (a cell, the notes), there is no room for either, and a table is a line for each row.
 */
final class SlideElements extends Elements {

    private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final int NUMBERS = 90_000;

    private final @Nullable SlideHolder holder;
    private final List<Element> beside = new ArrayList<>();

    SlideElements(Sheet sheet) {
        this(sheet, null);
    }

    /** @param holder the shape that asks for content */
    SlideElements(Sheet sheet, @Nullable SlideHolder holder) {
        super(sheet);
        this.holder = holder;
    }

    /** What must stand on the slide beside its shapes. */
    List<Element> beside() {
        return List.copyOf(beside);
    }

    @Override
    Element heading(int level, String text) {
        return paragraph(text, language(), true);
    }

    @Override
    Element words(String text, String spoken) {
        return paragraph(text, spoken, false);
    }

    @Override
    Element item(String text) {
        return paragraph("– " + text, language(), false);
    }

    @Override
    List<Element> table(Piece.Table table) {
        List<Element> lines = new ArrayList<>();
        lines.add(paragraph(table.caption(), language(), true));
        if (holder != null) {
            beside.add(SlideTable.element(this, table, holder.frame().below(holder.caption())));
        } else {
            table.rows().forEach(row -> lines.add(paragraph(String.join(" · ", row), language(), false)));
        }
        if (!table.note().isEmpty()) {
            lines.add(paragraph(table.note(), language(), false));
        }
        return lines;
    }

    @Override
    List<Element> picture(Piece.Picture picture) {
        if (holder == null) {
            return List.of();
        }
        Frame frame = holder.frame().below(holder.caption()).around(picture.width(), picture.height());
        beside.add(element(
                P,
                "p:pic",
                element(P, "p:nvPicPr", named(picture.spoken()), element(P, "p:cNvPicPr"), element(P, "p:nvPr")),
                OfficePicture.fill(this, P, picture),
                OfficePicture.shape(this, P, frame)));
        return List.of(paragraph(picture.title(), language(), true));
    }

    @Override
    List<Element> editable(Piece.Editable chart) {
        if (holder == null) {
            return List.of();
        }
        beside.add(SlideGraphic.chart(this, chart, holder.frame().below(holder.caption())));
        return List.of(paragraph(chart.title(), language(), true));
    }

    /** A number, a name and words for somebody who does not see. */
    Element named(String description) {
        Element named = element(P, "p:cNvPr");
        named.setAttribute("id", String.valueOf(NUMBERS + beside.size()));
        named.setAttribute("name", "content" + beside.size());
        named.setAttribute("descr", description);
        return named;
    }

    /** A paragraph of letters of {@code size} points in no other look than that of the table around. */
    Element plain(String text, double size, boolean strong) {
        Element look = a("rPr");
        look.setAttribute("sz", String.valueOf(Math.round(size * 100)));
        return paragraph(look, text, language(), strong);
    }

    private Element paragraph(String text, String spoken, boolean strong) {
        Element look = holder == null
                ? a("rPr")
                : holder.look()
                        .map(each -> (Element) sheet().document().importNode(each, true))
                        .orElseGet(() -> a("rPr"));
        return paragraph(look, text, spoken, strong);
    }

    private Element paragraph(Element look, String text, String spoken, boolean strong) {
        Element properties = a("pPr");
        if (Sheet.rightToLeft(spoken)) {
            turned(properties);
        } else {
            properties.setAttribute("rtl", "0");
        }
        look.setAttribute("lang", Sheet.rightToLeft(spoken) ? "ar-MA" : spoken);
        if (strong) {
            look.setAttribute("b", "1");
        }
        return a("p", properties, a("r", look, text(a("t"), text)));
    }

    @Override
    void turn(Element paragraph) {
        turned(Xml.children(paragraph).stream()
                .filter(child -> Xml.name(child).equals("pPr"))
                .findFirst()
                .orElseGet(() -> (Element) paragraph.insertBefore(a("pPr"), paragraph.getFirstChild())));
    }

    /** Left and right are those of the slide and not of the words. */
    private static void turned(Element properties) {
        properties.setAttribute("rtl", "1");
        if (!Set.of("ctr", "just").contains(properties.getAttribute("algn"))) {
            properties.setAttribute("algn", "r");
        }
    }

    Element a(String name, Element... children) {
        return element(OfficePicture.MAIN, "a:" + name, children);
    }
}
