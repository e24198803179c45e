// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;

/** Blocks that several sections share. */
final class Shown {

    private static final String EACH = ".";
    private static final String TOTAL = "TOTAL";

    private Shown() {}

    /** A table as a chart, with its numbers beside it; a remark when there is nothing to show yet. */
    static List<Block> chart(Material material, String table, Block.Chart.Kind kind) {
        return material.evidence()
                .table(table)
                .filter(found -> !found.rows().isEmpty())
                .map(found -> List.of(
                        withheld(found) ? dots(found) : chart(kind, Block.Figures.of(found, material.glossary()))))
                .orElseGet(() -> List.of(nothingYet()));
    }

    /** The same for figures at hand. */
    static Block chart(Block.Chart.Kind kind, Block.Figures figures) {
        Message title = figures.table().title();
        return drawn(new Block.Chart(kind, title, say("chart.description", title), figures));
    }

    /**
     * The chart, or its numbers alone where little but dots could be drawn: such a picture would say less than the table. Half of
     * the rows must be whole where a row is a whole.
     */
    static Block drawn(Block.Chart chart) {
        boolean whole = chart.kind() == Block.Chart.Kind.DIVERGING || chart.kind() == Block.Chart.Kind.COVERAGE;
        List<Evidence.Line> rows = chart.figures().table().rows().stream()
                .filter(row -> !row.code().equals(TOTAL))
                .toList();
        long drawn = rows.stream()
                .filter(row -> whole
                        ? shown(row, chart).allMatch(shown -> shown)
                        : shown(row, chart).anyMatch(shown -> shown))
                .count();
        return drawn > 0 && (!whole || 2 * drawn >= rows.size()) ? chart : chart.figures();
    }

    /** For each cell of a row that would be drawn, whether it may be. */
    private static Stream<Boolean> shown(Evidence.Line row, Block.Chart chart) {
        List<String> columns = chart.figures().table().columns();
        boolean bars = chart.kind() == Block.Chart.Kind.BARS || columns.equals(List.of(TOTAL));
        return IntStream.range(0, columns.size())
                .filter(at -> bars || !columns.get(at).equals(TOTAL))
                .mapToObj(at -> !row.cells().get(at).suppressed());
    }

    /** One row of a table; a remark when there is nothing to show yet. */
    static List<Block> row(Material material, String table, String code) {
        return material.evidence()
                .table(table)
                .map(found -> new Evidence.Table(
                        found.id(),
                        found.title(),
                        found.rowDimension(),
                        found.columnDimension(),
                        found.columns(),
                        found.rows().stream()
                                .filter(line -> line.code().equals(code))
                                .toList(),
                        found.measure(),
                        found.decimals()))
                .filter(found -> !found.rows().isEmpty())
                .map(found -> List.of(withheld(found) ? dots(found) : Block.Figures.of(found, material.glossary())))
                .orElseGet(() -> List.of(nothingYet()));
    }

    /** Tables of plain figures whose id begins so. */
    static List<Block> figures(Material material, String begin) {
        return material.evidence().tables(begin).stream()
                .map(table -> (Block) Block.Figures.of(table, material.glossary()))
                .toList();
    }

    /** True when not one number of {@code table} is shown. */
    private static boolean withheld(Evidence.Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(Evidence.Cell::suppressed);
    }

    /** What stands for a table of nothing but dots. */
    private static Block dots(Evidence.Table table) {
        return new Block.Notice(say("nothing.shown", table.title()));
    }

    static Block nothingYet() {
        return new Block.Notice(say("nothing.yet"));
    }

    /** A list of house words whose keys are {@code key.1}, {@code key.2}… */
    static Block items(String key, int count) {
        return new Block.Items(IntStream.rangeClosed(1, count)
                .mapToObj(at -> say(key + EACH + at))
                .toList());
    }

    /** The entries of a vocabulary. */
    static Block terms(Material material, Vocabulary vocabulary) {
        return new Block.Items(material.terms(vocabulary).stream()
                .map(term -> say("name", term.labels()))
                .toList());
    }

    static Block field(String key, List<Message> values) {
        return new Block.Field(say(key), values.isEmpty() ? List.of(say("silent.field")) : values);
    }

    static Block field(String key, Message value) {
        return new Block.Field(say(key), List.of(value));
    }

    static Block heading(String key, Object... arguments) {
        return new Block.Heading(2, say(key, arguments));
    }

    static Block paragraph(String key, Object... arguments) {
        return new Block.Paragraph(say(key, arguments));
    }

    /** Codes with how many session reports name them. */
    static Block tally(Map<String, Integer> counts, Function<String, Message> words) {
        return new Block.Items(counts.entrySet().stream()
                .map(entry -> say("tally", words.apply(entry.getKey()), entry.getValue()))
                .toList());
    }
}
