// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.sheets.CsvWriter;

/**
 * A line for each sentence and for each number: what kind of line it is, what it is about, the words or the number. A withheld
 * number is empty and says so in its own column.
 */
final class CsvComposition implements Composition {

    private static final List<String> HEADER = List.of(
            "kind",
            "table",
            "title",
            "row_dimension",
            "row",
            "row_label",
            "column_dimension",
            "column",
            "column_label",
            "measure",
            "value",
            "withheld",
            "text");
    private static final int BEFORE_TEXT = 11;

    private final Function<List<List<String>>, byte[]> writer;
    private final Function<BigDecimal, String> number;

    private CsvComposition(Function<List<List<String>>, byte[]> writer, Function<BigDecimal, String> number) {
        this.writer = writer;
        this.number = number;
    }

    /** RFC 4180, with a decimal point. */
    static CsvComposition forPrograms() {
        return new CsvComposition(CsvWriter::plain, BigDecimal::toPlainString);
    }

    /** With semicolons, a decimal comma and the mark by which Excel knows UTF-8. */
    static CsvComposition forFrenchExcel() {
        return new CsvComposition(
                CsvWriter::write, value -> value.toPlainString().replace('.', ','));
    }

    @Override
    public byte[] of(Report report, Wording words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        if (report.demo()) {
            rows.add(text("demo", words.say(HouseWords.demo())));
        }
        rows.add(text("reference", report.reference()));
        rows.add(text("title", words.say(report.title())));
        rows.add(text("as-of", report.asOf().toString()));
        report.blocks().forEach(block -> add(rows, block, words));
        return writer.apply(rows);
    }

    private void add(List<List<String>> rows, Block block, Wording words) {
        if (block instanceof Block.Heading heading) {
            rows.add(text("heading-" + heading.level(), words.say(heading.text())));
        } else if (block instanceof Block.Paragraph paragraph) {
            rows.add(text("paragraph", words.say(paragraph.text())));
        } else if (block instanceof Block.Words author) {
            rows.add(text("words-" + author.text().language(), author.text().text()));
        } else if (block instanceof Block.Field field) {
            for (Message value : field.values()) {
                rows.add(text("field", words.say(field.label()) + " : " + words.say(value)));
            }
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> rows.add(text("item", words.say(item))));
        } else if (block instanceof Block.Notice notice) {
            rows.add(text("notice", words.say(notice.text())));
        } else if (block instanceof Block.Chart chart) {
            rows.add(text("chart", words.say(chart.title())));
            numbers(rows, chart.figures(), words);
        } else if (block instanceof Block.Figures figures) {
            numbers(rows, figures, words);
        }
    }

    private void numbers(List<List<String>> rows, Block.Figures figures, Wording words) {
        Fact.of(figures, words).forEach(fact -> rows.add(number(fact)));
        if (figures.table().hasSuppressedCells()) {
            rows.add(text("note", words.say(HouseWords.withheldSentence())));
        }
    }

    private List<String> number(Fact fact) {
        return List.of(
                "number",
                fact.table(),
                Cells.safe(fact.title()),
                fact.row().dimension(),
                Cells.safe(fact.row().code()),
                Cells.safe(fact.row().label()),
                fact.column().dimension(),
                Cells.safe(fact.column().code()),
                Cells.safe(fact.column().label()),
                fact.measure().name(),
                fact.value().map(number).orElse(""),
                fact.value().isEmpty() ? Block.Figures.WITHHELD : "",
                "");
    }

    private static List<String> text(String kind, String text) {
        List<String> row = new ArrayList<>();
        row.add(kind);
        for (int i = 0; i < BEFORE_TEXT; i++) {
            row.add("");
        }
        row.add(Cells.safe(text));
        return row;
    }
}
