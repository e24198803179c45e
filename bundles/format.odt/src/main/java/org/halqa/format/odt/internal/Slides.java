// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.SlideRows;

/** Lets blocks flow over as many slides as they take, each with the title that it stands under. */
final class Slides {

    private static final int LINES = 11;
    private static final int SIGNS = 84;
    private static final int LONGEST = LINES * SIGNS * 2 / 3;
    private static final int SMALL_HEADING = 3;

    private final Function<Message, String> say;
    private final boolean rightToLeft;
    private final List<Slide> slides = new ArrayList<>();
    private String title;
    private boolean open;
    private boolean waiting;
    private int lines;

    /** One line of text; {@code label} is bold and may be empty. */
    record Line(String style, String label, String text) {}

    /** Rows of a table from one to before another. */
    record Rows(Block.Figures figures, int from, int to) {}

    /** A slide with a title and one kind of content. */
    record Slide(String title, List<Line> lines, List<Rows> rows, List<Block.Chart> charts, List<String> notes) {
        Slide(String title) {
            this(title, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Slides(String title, boolean rightToLeft, Function<Message, String> say) {
        this.title = title;
        this.rightToLeft = rightToLeft;
        this.say = say;
    }

    List<Slide> of(List<Block> blocks) {
        blocks.forEach(this::add);
        show();
        return slides;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading && heading.level() < SMALL_HEADING) {
            show();
            open = false;
            waiting = true;
            title = say.apply(heading.text());
        } else if (block instanceof Block.Heading heading) {
            line("Body", say.apply(heading.text()), "");
        } else if (block instanceof Block.Paragraph paragraph) {
            line("Body", "", say.apply(paragraph.text()));
        } else if (block instanceof Block.Words words) {
            words.text().text().lines().filter(line -> !line.isBlank()).forEach(line -> line(side(line), "", line));
        } else if (block instanceof Block.Field field) {
            String values = String.join(" · ", field.values().stream().map(say).toList());
            line("Body", say.apply(field.label()) + " : ", values);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> line("Item", "", "• " + say.apply(item)));
        } else if (block instanceof Block.Notice notice) {
            line("Body", "", say.apply(notice.text()));
        } else if (block instanceof Block.Figures figures) {
            table(figures, say.apply(figures.table().title()));
        } else if (block instanceof Block.Chart chart) {
            alone(say.apply(chart.title())).charts().add(chart);
            table(chart.figures(), say.apply(chart.title()));
        } else if (block instanceof Block.Spoken spoken) {
            speak(say.apply(spoken.text()));
        }
    }

    /** The style of a line in its own direction: people mix languages. */
    private String side(String line) {
        int base = rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return new Bidi(line, base).baseIsLeftToRight() ? "FromLeft" : "FromRight";
    }

    private void table(Block.Figures figures, String title) {
        SlideRows.of(
                        figures.columns().stream().map(say).toList(),
                        figures.rows().stream().map(say).toList())
                .forEach(rows -> alone(title).rows().add(new Rows(figures, rows.from(), rows.to())));
    }

    /** A slide with another title, so that the heading has to stand before it. */
    private Slide alone(String title) {
        show();
        open = false;
        return begin(title);
    }

    private Slide begin(String title) {
        Slide slide = new Slide(title);
        slides.add(slide);
        return slide;
    }

    /** A heading that nothing came under gets a slide of its own. */
    private void show() {
        if (waiting) {
            begin(title);
            waiting = false;
        }
    }

    private void speak(String words) {
        show();
        Slide last = slides.isEmpty() ? begin(title) : slides.get(slides.size() - 1);
        last.notes().add(words);
    }

    /** A text that no slide could hold is cut at spaces; nothing of it is lost. */
    private void line(String style, String label, String text) {
        String rest = text.strip();
        String before = label;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > 0 ? space : LONGEST;
            put(new Line(style, before, rest.substring(0, end)));
            rest = rest.substring(end).strip();
            before = "";
        }
        put(new Line(style, before, rest));
    }

    private void put(Line line) {
        int needed = 1 + (line.label().length() + line.text().length()) / SIGNS;
        if (!open || lines + needed > LINES) {
            begin(title);
            open = true;
            waiting = false;
            lines = 0;
        }
        lines += needed;
        slides.get(slides.size() - 1).lines().add(line);
    }
}
