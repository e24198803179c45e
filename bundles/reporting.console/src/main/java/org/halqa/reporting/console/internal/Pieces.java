// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.ClearedText;
import org.halqa.model.Message;
import org.halqa.reporting.Block;

/** Blocks as a template wants them: each with the name of how it is shown, fields in a row together. */
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Block.Field> fields = new ArrayList<>();

    private int charts;

    private Pieces(int charts) {
        this.charts = charts;
    }

    /**
     * One piece.
     *
     * @param kind {@code heading}, {@code text}, {@code words}, {@code fields}, {@code figures}, {@code chart}, {@code items} or
     *     {@code notice}
     * @param content what it holds, according to its kind
     */
    public record Piece(String kind, Object content) {}

    /** A chart: its place among those of the report, from 0, and its numbers. */
    public record Picture(int place, Message title, Message description, Grid grid) {}

    /** The words of an author with their language. */
    public record Voice(String language, String direction, List<String> paragraphs) {}

    static List<Piece> of(List<Block> blocks) {
        return of(blocks, 0);
    }

    /** @param charts how many charts stand before these blocks */
    static List<Piece> of(List<Block> blocks, int charts) {
        Pieces pieces = new Pieces(charts);
        blocks.forEach(pieces::add);
        pieces.flushFields();
        return List.copyOf(pieces.pieces);
    }

    private void add(Block block) {
        if (block instanceof Block.Field field) {
            fields.add(field);
            return;
        }
        flushFields();
        if (!(block instanceof Block.Spoken)) {
            pieces.add(piece(block));
        }
    }

    private Piece piece(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Piece("heading", heading);
        } else if (block instanceof Block.Words words) {
            return new Piece("words", voice(words.text()));
        } else if (block instanceof Block.Figures figures) {
            return new Piece("figures", Grid.of(figures));
        } else if (block instanceof Block.Chart chart) {
            return new Piece(
                    "chart", new Picture(charts++, chart.title(), chart.description(), Grid.of(chart.figures())));
        } else if (block instanceof Block.Items items) {
            return new Piece("items", items.items());
        } else if (block instanceof Block.Notice notice) {
            return new Piece("notice", notice.text());
        }
        return new Piece("text", ((Block.Paragraph) block).text());
    }

    private void flushFields() {
        if (!fields.isEmpty()) {
            pieces.add(new Piece("fields", List.copyOf(fields)));
            fields.clear();
        }
    }

    static Voice voice(ClearedText words) {
        return new Voice(
                words.language(),
                words.language().equals("ar") ? "rtl" : "ltr",
                words.text().lines().filter(line -> !line.isBlank()).toList());
    }
}
