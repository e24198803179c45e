// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SafeText;
import org.halqa.templates.Kind;
import org.halqa.templates.internal.fill.Piece;
import org.halqa.texts.Texts;

/** The blocks of a report in words. What a speaker says is left out. */
final class Pieces {

    private final Report report;
    private final Texts texts;
    private final Drawings drawings;
    private final Kind kind;

    /** @param kind of file that they are for */
    Pieces(Report report, Texts texts, Drawings drawings, Kind kind) {
        this.report = report;
        this.texts = texts;
        this.drawings = drawings;
        this.kind = kind;
    }

    List<Piece> all() {
        return report.blocks().stream().flatMap(this::pieces).toList();
    }

    List<Piece> charts() {
        return report.blocks().stream()
                .filter(block -> block instanceof Block.Chart)
                .flatMap(this::pieces)
                .toList();
    }

    private Stream<Piece> pieces(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(new Piece.Heading(heading.level(), say(heading.text())));
        } else if (block instanceof Block.Words words) {
            return words.text()
                    .text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new Piece.Words(SafeText.of(line), words.text().language()));
        } else if (block instanceof Block.Field field) {
            String values =
                    String.join(", ", field.values().stream().map(this::say).toList());
            return Stream.of(house("piece.field", say(field.label()), values));
        } else if (block instanceof Block.Figures figures) {
            return Stream.of(table(figures));
        } else if (block instanceof Block.Chart chart) {
            return Stream.of(drawings.of(chart, kind, texts, report.language()), table(chart.figures()));
        } else if (block instanceof Block.Items items) {
            return items.items().stream().map(item -> new Piece.Item(say(item)));
        } else if (block instanceof Block.Notice notice) {
            return Stream.of(house("piece.notice", say(notice.text())));
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(words(say(paragraph.text())));
        }
        return Stream.empty();
    }

    private Piece table(Block.Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(figures.rowsAre()), figures.columns().stream())
                .map(this::say)
                .toList());
        for (int row = 0; row < figures.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            cells.add(say(figures.rows().get(row)));
            for (int column = 0; column < figures.columns().size(); column++) {
                cells.add(SafeText.of(figures.words(row, column, texts, report.language())));
            }
            rows.add(cells);
        }
        String note = figures.table().hasSuppressedCells() ? say(HouseWords.withheldSentence()) : "";
        return new Piece.Table(say(figures.table().title()), rows, note);
    }

    private Piece house(String key, Object... arguments) {
        return words(say(Message.of(TemplatesTexts.MODULE, key, arguments)));
    }

    private Piece words(String text) {
        return new Piece.Words(text, report.language().getLanguage());
    }

    private String say(Message message) {
        return SafeText.of(texts.say(message, report.language()));
    }
}
