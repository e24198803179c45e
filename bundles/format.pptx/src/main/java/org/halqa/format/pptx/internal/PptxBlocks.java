// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.util.List;
import java.util.function.Function;
import org.halqa.model.Message;
import org.halqa.reporting.Block;

/** Blocks as slides. */
final class PptxBlocks {

    private static final int SMALL_HEADING = 3;

    private final Stage stage;
    private final TextFlow flow;
    private final Tables tables;
    private final NativeCharts charts;
    private final Function<Message, String> say;
    private final Pen pen;

    PptxBlocks(Stage stage, TextFlow flow, Tables tables, NativeCharts charts, Function<Message, String> say, Pen pen) {
        this.stage = stage;
        this.flow = flow;
        this.tables = tables;
        this.charts = charts;
        this.say = say;
        this.pen = pen;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
        flow.finish();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading && heading.level() < SMALL_HEADING) {
            flow.under(say.apply(heading.text()));
        } else if (block instanceof Block.Heading heading) {
            flow.strong(pen, say.apply(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            flow.line(pen, say.apply(paragraph.text()));
        } else if (block instanceof Block.Words words) {
            Pen author = new Pen(words.text().language());
            words.text().text().lines().filter(line -> !line.isBlank()).forEach(line -> flow.line(author, line));
        } else if (block instanceof Block.Field field) {
            flow.fact(
                    pen,
                    say.apply(field.label()),
                    field.values().stream().map(say).toList());
        } else if (block instanceof Block.Figures figures) {
            flow.pause();
            tables.plain(figures);
        } else if (block instanceof Block.Chart chart) {
            flow.pause();
            charts.write(chart);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> flow.bullet(pen, say.apply(item)));
        } else if (block instanceof Block.Spoken spoken) {
            flow.show();
            stage.note(say.apply(spoken.text()));
        } else if (block instanceof Block.Notice notice) {
            flow.line(pen, say.apply(notice.text()));
        }
    }
}
