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
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.SafeText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/**
 * Charts as pictures with an alternative text and a numbered caption. Arabic ones are points only: word processors do not agree on
 * where words from the right stand in an SVG, and the points are right everywhere.
 */
final class DocxPictures {

    /** Pixels a point: sharp on paper. */
    static final double SHARPNESS = 3;

    private static final int HEADER = 24;
    private static final int HEIGHT_AT = 20;

    private final XWPFDocument document;
    private final Function<Message, String> say;
    private final Pen pen;
    private final Function<Block.Chart, byte[]> points;
    private final Function<Block.Chart, String> lines;
    private int pictures;

    /** @param points a chart as PNG; {@code lines} the same as SVG */
    DocxPictures(
            XWPFDocument document,
            Function<Message, String> say,
            Pen pen,
            Function<Block.Chart, byte[]> points,
            Function<Block.Chart, String> lines) {
        this.document = document;
        this.say = say;
        this.pen = pen;
        this.points = points;
        this.lines = lines;
    }

    void write(Block.Chart chart) {
        byte[] png = points.apply(chart);
        XWPFParagraph paragraph = pen.start(document.createParagraph(), "Picture");
        pictures++;
        try {
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            name() + ".png",
                            Units.toEMU(Charts.WIDTH),
                            Units.toEMU(height(png)));
            if (!pen.rightToLeft()) {
                VectorPicture.beside(
                        document, picture.getCTPicture().getBlipFill().getBlip(), name(), lines.apply(chart));
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the library makes this part itself", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        describe(paragraph, chart);
        XWPFParagraph below = document.createParagraph();
        pen.caption(below, say.apply(HouseWords.figure()), "Figure", pictures, say.apply(chart.title()));
        // What names a table stays with it; what names a picture ends with it, or picture and table together would not
        // fit on a page.
        below.setKeepNext(false);
    }

    private void describe(XWPFParagraph paragraph, Block.Chart chart) {
        CTInline inline = paragraph.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
        CTNonVisualDrawingProps properties = inline.getDocPr();
        properties.setName(name());
        properties.setDescr(SafeText.of(say.apply(chart.title()) + ". " + say.apply(chart.description())));
    }

    private String name() {
        return "figure" + pictures;
    }

    /** A PNG says its height, in pixels, after its width. */
    private static double height(byte[] png) {
        if (png.length < HEADER) {
            throw new IllegalArgumentException("no picture");
        }
        return java.nio.ByteBuffer.wrap(png).getInt(HEIGHT_AT) / SHARPNESS;
    }
}
