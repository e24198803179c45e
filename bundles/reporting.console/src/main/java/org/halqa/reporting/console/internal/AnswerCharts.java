// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.reporting.Agreeing;
import org.halqa.reporting.Block;
import org.halqa.reporting.Glossary;

/** The questions of a survey that are answered on one scale, together: a bar for each, around the middle of the scale. */
final class AnswerCharts {

    private static final String TOTAL = "TOTAL";

    private AnswerCharts() {}

    /** A chart for each scale, in the order of the questions. */
    static List<Block.Chart> of(Evidence results, Glossary glossary) {
        Map<List<String>, List<Evidence.Table>> byScale = new LinkedHashMap<>();
        results.tables().stream()
                .filter(table -> !Agreeing.asks(table) && table.columns().size() == 1)
                .filter(table -> !scale(table).isEmpty())
                .forEach(table -> byScale.merge(
                        scale(table), List.of(table), (some, more) -> Stream.concat(some.stream(), more.stream())
                                .toList()));
        return byScale.entrySet().stream()
                .map(each -> chart(each.getKey(), each.getValue(), glossary))
                .toList();
    }

    private static Block.Chart chart(List<String> scale, List<Evidence.Table> questions, Glossary glossary) {
        Evidence.Table together = new Evidence.Table(
                "answers",
                say("results.answers"),
                "question",
                "answer",
                scale,
                questions.stream()
                        .map(question -> new Evidence.Line(
                                question.id(),
                                scale.stream().map(code -> cell(question, code)).toList()))
                        .toList());
        Block.Figures figures = new Block.Figures(
                together,
                say("results.question"),
                scale.stream().map(code -> glossary.line("answer", code)).toList(),
                questions.stream().map(Evidence.Table::title).toList());
        return new Block.Chart(
                Block.Chart.Kind.DIVERGING,
                say("results.answers"),
                say("results.answers.heard", questions.size()),
                figures);
    }

    /** Answers from the lowest to the highest, whichever way they were read. */
    private static List<String> scale(Evidence.Table table) {
        return table.rows().stream()
                .map(Evidence.Line::code)
                .filter(code -> !code.equals(TOTAL) && code.matches("-?\\d{1,4}"))
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
    }

    private static Evidence.Cell cell(Evidence.Table question, String code) {
        return question.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(row -> row.cells().get(0))
                .findFirst()
                .orElse(new Evidence.Cell(OptionalInt.empty()));
    }
}
