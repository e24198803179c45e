// SPDX-License-Identifier: Apache-2.0
package org.example.fiche;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SafeText;
import org.halqa.texts.Texts;

/** One report as lines of text. */
class Fiche {

    private final Report report;
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    Fiche(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    @Override
    public String toString() {
        if (report.demo()) {
            line(say(HouseWords.demo()));
        }
        underlined(say(report.title()), "=");
        line(say(HouseWords.reference(report.reference())));
        line(say(HouseWords.asOf(report.asOf())));
        report.blocks().forEach(this::block);
        return page.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            line("");
            underlined(say(heading.text()), "-");
        } else if (block instanceof Block.Paragraph paragraph) {
            line(say(paragraph.text()));
        } else if (block instanceof Block.Words words) {
            line(words.text().text());
        } else if (block instanceof Block.Field field) {
            line(say(FicheWords.say("fact", field.label(), all(field))));
        } else if (block instanceof Block.Figures figures) {
            figures(figures);
        } else if (block instanceof Block.Chart chart) {
            line(say(chart.title()));
            figures(chart.figures());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> line(say(FicheWords.say("item", item))));
        } else if (block instanceof Block.Notice notice) {
            line(say(FicheWords.say("notice", notice.text())));
        }
    }

    private String all(Block.Field field) {
        return field.values().stream().map(this::say).collect(Collectors.joining(" ; "));
    }

    private void figures(Block.Figures figures) {
        underlined(say(figures.table().title()), "-");
        for (int row = 0; row < figures.rows().size(); row++) {
            line(say(FicheWords.say("fact", figures.rows().get(row), numbers(figures, row))));
        }
        if (figures.table().hasSuppressedCells()) {
            line(say(HouseWords.withheldSentence()));
        }
    }

    private String numbers(Block.Figures figures, int row) {
        return IntStream.range(0, figures.columns().size())
                .mapToObj(column -> say(figures.columns().get(column)) + " = "
                        + number(figures.table().rows().get(row).cells().get(column)))
                .collect(Collectors.joining(" ; "));
    }

    private String number(Evidence.Cell cell) {
        return cell.suppressed() ? "·" : texts.number(cell.value().getAsInt(), report.language());
    }

    private void underlined(String text, String line) {
        line(text);
        line(line.repeat(text.length()));
    }

    private void line(String text) {
        page.append(SafeText.of(text)).append('\n');
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
