// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.SafeText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Charts as pictures with an alternative text and a numbered caption. */
final class DocxPictures {

    /** Pixels a point: sharp on paper. */
    static final double SHARPNESS = 3;

    private static final int HEADER = 24;
    private static final int HEIGHT_AT = 20;

    private final XWPFDocument document;
    private final Function<Message, String> say;
    private final Pen pen;
    private final Function<Block.Chart, byte[]> drawn;
    private int pictures;

    DocxPictures(XWPFDocument document, Function<Message, String> say, Pen pen, Function<Block.Chart, byte[]> drawn) {
        this.document = document;
        this.say = say;
        this.pen = pen;
        this.drawn = drawn;
    }

    void write(Block.Chart chart) {
        byte[] png = drawn.apply(chart);
        XWPFParagraph paragraph = pen.start(document.createParagraph(), "Picture");
        pictures++;
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "figure" + pictures + ".png",
                            Units.toEMU(Charts.WIDTH),
                            Units.toEMU(height(png)));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the library makes this part itself", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        describe(paragraph, chart);
        pen.caption(
                document.createParagraph(),
                say.apply(HouseWords.figure()),
                "Figure",
                pictures,
                say.apply(chart.title()));
    }

    private void describe(XWPFParagraph paragraph, Block.Chart chart) {
        CTInline inline = paragraph.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
        CTNonVisualDrawingProps properties = inline.getDocPr();
        properties.setName("figure" + pictures);
        properties.setDescr(SafeText.of(say.apply(chart.title()) + ". " + say.apply(chart.description())));
    }

    /** A PNG says its height, in pixels, after its width. */
    private static double height(byte[] png) {
        if (png.length < HEADER) {
            throw new IllegalArgumentException("no picture");
        }
        return java.nio.ByteBuffer.wrap(png).getInt(HEIGHT_AT) / SHARPNESS;
    }
}
