// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.sheets.Sheet;
import org.halqa.surveys.spi.QuestionnaireFormat.Place;

/**
 * One sheet of a form: headings, and rows that are asked for their cells by heading.
 *
 * @param name as the file calls it
 * @param columns in order
 * @param heading number of the row of headings
 * @param lines the rows below
 */
record Table(String name, List<Column> columns, int heading, List<Sheet.Line> lines) {

    /**
     * A column.
     *
     * @param base what it holds, in small letters, for example {@code label}
     * @param language {@code fr}, {@code ar}, {@code en}, or empty for another one
     * @param title as the file writes it
     */
    record Column(int place, String base, String language, String title) {}

    /** The words of a cell without a language are in {@code spoken}. */
    static Table of(String name, Sheet sheet, String spoken) {
        Sheet.Line heading = sheet.lines().get(0);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < heading.cells().size(); at++) {
            String title = heading.cell(at);
            String[] parts = title.split("::?", 2);
            String base = parts[0].strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            String language =
                    parts.length == 1 ? spoken : Language.code(parts[1].strip()).orElse("");
            columns.add(new Column(at, base, language, title));
        }
        return new Table(
                name,
                List.copyOf(columns),
                heading.number(),
                sheet.lines().subList(1, sheet.lines().size()));
    }

    Stream<Row> rows() {
        return lines.stream().map(line -> new Row(this, line));
    }

    boolean has(String base, String language) {
        return columns.stream()
                .anyMatch(each -> each.base().equals(base) && each.language().equals(language));
    }

    Place place() {
        return new Place(name, heading);
    }

    /** A row of it. */
    record Row(Table table, Sheet.Line line) {

        private static final String REFERENCE = "${";

        /** First filled cell of these columns; empty when none is. */
        String cell(String... bases) {
            return Stream.of(bases)
                    .flatMap(base -> filled(base).map(this::text))
                    .findFirst()
                    .orElse("");
        }

        /** The filled columns of this name. */
        Stream<Column> filled(String base) {
            return table.columns().stream()
                    .filter(column -> column.base().equals(base))
                    .filter(column -> !text(column).isEmpty());
        }

        /** Words in the languages that we have; empty when there are none in French. */
        Optional<Labels> words(String base) {
            String french = words(base, "fr");
            return french.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Labels(french, words(base, "ar"), words(base, "en")));
        }

        private String words(String base, String language) {
            return filled(base)
                    .filter(column -> column.language().equals(language))
                    .map(this::text)
                    .findFirst()
                    .orElse("");
        }

        /** True when these words repeat an answer that was given before. */
        boolean repeatsAnAnswer(String base) {
            return filled(base).map(this::text).anyMatch(text -> text.contains(REFERENCE));
        }

        /** Without signs that are seen by nobody. */
        private String text(Column column) {
            return line.cell(column.place())
                    .replaceAll("\\r\\n?", "\n")
                    .replaceAll("[\\p{Cc}&&[^\\n]]", " ")
                    .strip();
        }

        Place place() {
            return new Place(table.name(), line.number());
        }
    }
}
