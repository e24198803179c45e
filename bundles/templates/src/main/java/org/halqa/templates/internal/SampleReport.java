// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Report;

/** An invented report with every name, to see what a template makes of it. It says that it is invented. */
final class SampleReport {

    private SampleReport() {}

    static Report of(String reference, LocalDate day, Locale language) {
        return new Report("sample", language, reference, say("title"), day, true, blocks(), names());
    }

    private static List<Block> blocks() {
        return List.of(
                new Block.Heading(1, say("heading")),
                new Block.Paragraph(say("paragraph")),
                new Block.Field(say("label"), List.of(say("zone"))),
                new Block.Heading(2, say("heading.small")),
                new Block.Items(List.of(say("item.1"), say("item.2"))),
                new Block.Notice(say("notice")),
                chart());
    }

    /** Invented numbers, so that whoever tries a template sees where a picture comes to stand. */
    private static Block.Chart chart() {
        List<String> columns = List.of("C1", "C2", "C3");
        Evidence.Table table = new Evidence.Table(
                "sample", say("table"), "row", "column", columns, List.of(line("R1", 8, 12, 9), line("R2", 6, -1, 14)));
        Block.Figures figures = new Block.Figures(
                table,
                say("label"),
                List.of(say("theme.1"), say("theme.2"), say("theme.3")),
                List.of(say("zone"), say("zone.2")));
        return new Block.Chart(Block.Chart.Kind.STACKED, say("chart"), say("chart.description"), figures);
    }

    /** A row; a number below zero is one that is withheld. */
    private static Evidence.Line line(String code, int... numbers) {
        return new Evidence.Line(
                code,
                IntStream.of(numbers)
                        .mapToObj(
                                number -> new Evidence.Cell(number < 0 ? OptionalInt.empty() : OptionalInt.of(number)))
                        .toList());
    }

    private static Map<String, List<Message>> names() {
        return Map.ofEntries(
                Map.entry("programme", List.of(say("programme"))),
                Map.entry("contract", List.of(say("contract"))),
                Map.entry("days", List.of(say("days"))),
                Map.entry("variant", List.of(say("zone"))),
                Map.entry("zone", List.of(say("zone"))),
                Map.entry("type", List.of(say("type"))),
                Map.entry("date", List.of(say("date"))),
                Map.entry("minutes", List.of(say("minutes"))),
                Map.entry("audience", List.of(say("audience"))),
                Map.entry("projects", List.of(say("project.1"), say("project.2"))),
                Map.entry("zones", List.of(say("zone"), say("zone.2"))),
                Map.entry("organisations", List.of(say("organisation.1"), say("organisation.2"))),
                Map.entry("themes", List.of(say("theme.1"), say("theme.2"))),
                Map.entry("languages", List.of(say("language.1"), say("language.2"))));
    }

    private static Message say(String key) {
        return Message.of(TemplatesTexts.MODULE, "sample." + key);
    }
}
