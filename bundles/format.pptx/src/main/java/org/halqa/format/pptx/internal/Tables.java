// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.SafeText;
import org.halqa.reporting.SlideRows;
import org.halqa.texts.Texts;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** Evidence as tables, over as many slides as the rows take, with the header on each; turned with the language. */
final class Tables {

    private static final int MANY_COLUMNS = 7;
    private static final double LABEL_SHARE = 0.32;
    private static final double ROW_HEIGHT = 26;
    private static final Color CEDAR = new Color(0x1F4D43);
    private static final Color LINE = new Color(0xDAD8CC);
    private static final Color GROUND = new Color(0xF4F3ED);
    private static final Color INK = new Color(0x1C2826);

    private final Stage stage;
    private final Pen pen;
    private final Function<Message, String> say;
    private final Texts texts;
    private final Locale language;

    Tables(Stage stage, Pen pen, Function<Message, String> say, Texts texts, Locale language) {
        this.stage = stage;
        this.pen = pen;
        this.say = say;
        this.texts = texts;
        this.language = language;
    }

    /** Numbers in plain cells. */
    void plain(Block.Figures figures) {
        write(figures, say.apply(figures.table().title()), number -> Color.WHITE);
    }

    /** The same with a ground that is darker where the number is larger. */
    void heat(Block.Chart chart) {
        Bands bands = Bands.of(chart.figures());
        write(chart.figures(), say.apply(chart.title()), bands::ground);
    }

    private void write(Block.Figures figures, String title, Function<BigDecimal, Color> ground) {
        for (SlideRows rows : SlideRows.of(
                figures.columns().stream().map(say).toList(),
                figures.rows().stream().map(say).toList())) {
            XSLFSlide slide = stage.picture(title);
            table(slide, figures, rows.from(), rows.to(), title, ground);
            if (figures.table().hasSuppressedCells()) {
                stage.small(slide, Stage.REMARK, say.apply(HouseWords.withheldSentence()));
            }
        }
    }

    private void table(
            XSLFSlide slide,
            Block.Figures figures,
            int from,
            int to,
            String title,
            Function<BigDecimal, Color> ground) {
        int columns = figures.columns().size();
        XSLFTable table = slide.createTable(to - from + 1, columns + 1);
        table.setAnchor(Stage.BODY);
        table.getCTTable().getTblPr().setFirstRow(true);
        if (pen.rightToLeft()) {
            table.getCTTable().getTblPr().setLastCol(true);
        } else {
            table.getCTTable().getTblPr().setFirstCol(true);
        }
        Described.as(slide, SafeText.of(title));
        double label = Stage.BODY.width * LABEL_SHARE;
        for (int column = 0; column <= columns; column++) {
            table.setColumnWidth(place(column, columns), column == 0 ? label : (Stage.BODY.width - label) / columns);
            String head = say.apply(
                    column == 0 ? figures.rowsAre() : figures.columns().get(column - 1));
            cell(table.getCell(0, place(column, columns)), head, column, columns, CEDAR, Color.WHITE)
                    .setBold(true);
        }
        for (int row = from; row < to; row++) {
            line(table, row - from + 1, figures, row, ground);
        }
        for (int row = 0; row <= to - from; row++) {
            table.setRowHeight(row, ROW_HEIGHT);
        }
    }

    /** Where a column stands: counted from the side where reading begins, because not every program turns a table. */
    private int place(int column, int columns) {
        return pen.rightToLeft() ? columns - column : column;
    }

    private void line(XSLFTable table, int at, Block.Figures figures, int row, Function<BigDecimal, Color> ground) {
        int columns = figures.columns().size();
        cell(table.getCell(at, place(0, columns)), say.apply(figures.rows().get(row)), 0, columns, Color.WHITE, INK);
        for (int column = 0; column < columns; column++) {
            Optional<BigDecimal> number = figures.number(row, column);
            Color behind = number.map(ground).orElse(GROUND);
            String words = figures.words(row, column, texts, language);
            cell(table.getCell(at, place(column + 1, columns)), words, column + 1, columns, behind, Bands.ink(behind));
        }
    }

    private XSLFTextRun cell(XSLFTableCell cell, String text, int column, int columns, Color ground, Color ink) {
        // The library leaves out of a cell what the schema asks for first, and PowerPoint offers to repair such a file.
        ((CTTableCell) cell.getXmlObject()).addNewTxBody().addNewBodyPr();
        cell.setFillColor(ground);
        cell.setBorderColor(BorderEdge.bottom, LINE);
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
        cell.clearText();
        var paragraph = pen.start(cell.addNewTextParagraph(), 0);
        if (column > 0) {
            pen.end(paragraph);
        }
        XSLFTextRun run = pen.write(paragraph, text);
        run.setFontSize(columns >= MANY_COLUMNS ? 10.0 : 13.0);
        run.setFontColor(ink);
        return run;
    }
}
