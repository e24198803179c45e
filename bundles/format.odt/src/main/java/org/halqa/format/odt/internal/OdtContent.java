// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.texts.Texts;

/** The content part: automatic styles, cover, list of contents, blocks. */
final class OdtContent {

    private static final int FEW = 4;

    private final Report report;
    private final Texts texts;
    private final OdtPictures pictures;
    private final Leaf leaf = new Leaf();

    OdtContent(Report report, Texts texts, OdtPictures pictures) {
        this.report = report;
        this.texts = texts;
        this.pictures = pictures;
    }

    static boolean rightToLeft(String language) {
        return language.equals("ar");
    }

    String xml() {
        OdtTables tables = new OdtTables(
                leaf, texts, report.language(), rightToLeft(report.language().getLanguage()));
        Namespaces.text(leaf).open("office:automatic-styles");
        tables.styles(report.blocks());
        direction("WordsFromLeft", "lr-tb", "left");
        direction("WordsFromRight", "rl-tb", "right");
        leaf.close().open("office:body").open("office:text");
        sequences();
        cover();
        contents();
        new OdtBlocks(leaf, this::say, pictures, tables).write(report.blocks());
        leaf.close().close().close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + leaf;
    }

    /** The side is named and not called start: word processors do not agree on where a text from the right starts. */
    private void direction(String name, String mode, String side) {
        leaf.open("style:style", "style:name", name, "style:family", "paragraph", "style:parent-style-name", "Words")
                .open("style:paragraph-properties", "style:writing-mode", mode, "fo:text-align", side)
                .close()
                .close();
    }

    private void sequences() {
        leaf.open("text:sequence-decls");
        for (String name : List.of("Figure", "Table")) {
            leaf.open("text:sequence-decl", "text:display-outline-level", "0", "text:name", name)
                    .close();
        }
        leaf.close();
    }

    private void cover() {
        if (report.demo()) {
            leaf.paragraph("Demo", say(HouseWords.demo()));
        }
        leaf.paragraph("Reference", report.reference()).paragraph("Title", say(report.title()));
    }

    /** Filled already, and without pages: those are known only to the program that opens the file. */
    private void contents() {
        List<Block.Heading> headings = report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        if (headings.stream().filter(heading -> heading.level() <= 2).count() < FEW) {
            return;
        }
        leaf.open("text:table-of-content", "text:name", "Contents", "text:protected", "false");
        leaf.open("text:table-of-content-source", "text:outline-level", "2").close();
        leaf.open("text:index-body").open("text:index-title", "text:name", "Contents_Head");
        leaf.paragraph("Contents_20_Heading", say(HouseWords.contents())).close();
        for (int place = 0; place < headings.size(); place++) {
            Block.Heading heading = headings.get(place);
            if (heading.level() <= 2) {
                leaf.open("text:p", "text:style-name", "Contents_20_" + heading.level());
                leaf.element(
                        "text:a",
                        say(heading.text()),
                        "xlink:type",
                        "simple",
                        "xlink:href",
                        "#" + OdtBlocks.anchor(place));
                leaf.close();
            }
        }
        leaf.close().close();
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
