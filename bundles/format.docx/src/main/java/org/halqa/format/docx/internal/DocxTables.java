// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.docx.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.texts.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** Facts and evidence as tables that turn with the language and repeat their header on each page. */
final class DocxTables {

    private static final int PAGE_WIDTH = 9638;
    private static final int LABEL_WIDTH = 3000;
    private static final int NARROW_LABEL_WIDTH = 1900;
    private static final int NUMBER_WIDTH = 1150;
    private static final int LETTER = 95;
    private static final int BOLD_LETTER = 125;
    private static final int MARGINS = 240;
    private static final int MANY_COLUMNS = 7;
    private static final Pattern WORDS = Pattern.compile("[\\s-]+");
    private static final int FEW_ROWS = 18;
    private static final int FIRST_ROWS = 4;
    private static final String WITHHELD_GROUND = "F4F3ED";

    private final XWPFDocument document;
    private final Function<Message, String> say;
    private final Pen pen;
    private final Texts texts;
    private final Locale language;
    private int tables;

    DocxTables(XWPFDocument document, Function<Message, String> say, Pen pen, Texts texts, Locale language) {
        this.document = document;
        this.say = say;
        this.pen = pen;
        this.texts = texts;
        this.language = language;
    }

    void facts(List<Block.Field> fields) {
        XWPFTable table = table("Facts", fields.size(), 2, LABEL_WIDTH, false);
        for (int i = 0; i < fields.size(); i++) {
            XWPFTableRow row = row(table, i);
            cell(row.getCell(0), "TableLabel", say.apply(fields.get(i).label()));
            XWPFTableCell values = row.getCell(1);
            for (Message value : fields.get(i).values()) {
                pen.write(pen.start(values.addParagraph(), "TableText"), say.apply(value));
            }
            values.removeParagraph(0);
        }
    }

    void evidence(Block.Figures figures) {
        Evidence.Table numbers = figures.table();
        String name = say.apply(HouseWords.table());
        pen.caption(document.createParagraph(), name, "Table", ++tables, say.apply(numbers.title()));
        XWPFTable table = table(
                "Evidence", numbers.rows().size() + 1, numbers.columns().size() + 1, label(figures), totalled(numbers));
        XWPFTableRow head = row(table, 0);
        head.setRepeatHeader(true);
        cell(head.getCell(0), "TableText", say.apply(figures.rowsAre()));
        for (int i = 0; i < figures.columns().size(); i++) {
            cell(
                    head.getCell(i + 1),
                    number(figures),
                    say.apply(figures.columns().get(i)));
        }
        for (int i = 0; i < numbers.rows().size(); i++) {
            line(row(table, i + 1), figures, i);
        }
        keepTogether(table, numbers.rows().size() <= FEW_ROWS ? numbers.rows().size() : FIRST_ROWS);
        if (numbers.hasSuppressedCells()) {
            pen.write(pen.start(document.createParagraph(), "TableNote"), say.apply(HouseWords.withheldSentence()));
        }
    }

    /** Many columns are written smaller. */
    private static String number(Block.Figures figures) {
        return figures.columns().size() >= MANY_COLUMNS ? "TableSmall" : "TableNumber";
    }

    /** A short table is not torn apart: each row stays with the next. Of a long one, the header has some rows below it. */
    private static void keepTogether(XWPFTable table, int rows) {
        table.getRows().subList(0, rows).forEach(row -> row.getTableCells()
                .forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true))));
    }

    private void line(XWPFTableRow row, Block.Figures figures, int index) {
        cell(row.getCell(0), "TableText", say.apply(figures.rows().get(index)));
        for (int i = 0; i < figures.columns().size(); i++) {
            XWPFTableCell cell = row.getCell(i + 1);
            if (figures.number(index, i).isEmpty()) {
                cell.setColor(WITHHELD_GROUND);
            }
            cell(cell, number(figures), figures.words(index, i, texts, language));
        }
    }

    /** Long names take the room that numbers and the longest word above them leave: neither is torn into a column of letters. */
    private int label(Block.Figures figures) {
        int numbers = figures.columns().size();
        if (numbers >= MANY_COLUMNS) {
            return NARROW_LABEL_WIDTH;
        }
        int word = figures.columns().stream()
                .flatMap(column -> WORDS.splitAsStream(say.apply(column)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int left = PAGE_WIDTH - numbers * Math.max(NUMBER_WIDTH, word * BOLD_LETTER + MARGINS);
        int longest = figures.rows().stream()
                .mapToInt(row -> say.apply(row).length())
                .max()
                .orElse(0);
        return Math.max(NARROW_LABEL_WIDTH, Math.min(Math.max(LABEL_WIDTH, longest * LETTER), left));
    }

    /** Only a total stands apart. */
    private static boolean totalled(Evidence.Table table) {
        List<Evidence.Line> rows = table.rows();
        return !rows.isEmpty() && rows.get(rows.size() - 1).code().equals("TOTAL");
    }

    private XWPFTable table(String style, int rows, int columns, int label, boolean totalled) {
        XWPFTable table = document.createTable(rows, columns);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        table.setStyleID(style);
        table.setWidth(PAGE_WIDTH);
        if (pen.rightToLeft()) {
            properties.addNewBidiVisual();
        }
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(style.equals("Evidence"));
        look.setLastRow(totalled);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        grid(table, columns, label);
        return table;
    }

    private static void grid(XWPFTable table, int columns, int label) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int other = (PAGE_WIDTH - label) / (columns - 1);
        for (int i = 0; i < columns; i++) {
            int width = i == 0 ? label : other;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidth(String.valueOf(width));
            }
        }
    }

    private static XWPFTableRow row(XWPFTable table, int index) {
        XWPFTableRow row = table.getRow(index);
        row.setCantSplitRow(true);
        return row;
    }

    private void cell(XWPFTableCell cell, String style, String text) {
        pen.write(pen.start(cell.getParagraphArray(0), style), text);
    }
}
