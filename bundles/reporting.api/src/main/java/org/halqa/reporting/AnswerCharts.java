// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;

/**
 * The questions of an instrument that are answered on one scale, together: a bar for each, around the middle of the scale. Several
 * surveys that ask the same questions stand below each other, question by question. Every number was released; none is added up.
 */
public final class AnswerCharts {

    private static final String TOTAL = "TOTAL";

    private AnswerCharts() {}

    /**
     * One survey that asks the questions.
     *
     * @param name what tells it from the others; not said where it is the only one
     * @param results what it says
     */
    public record Wave(Message name, Evidence results) {}

    private record Row(Evidence.Table question, String code, Message name) {}

    /** A chart for each scale of one survey, in the order of the questions. */
    public static List<Block.Chart> of(Evidence results, Glossary glossary) {
        return of("answers", say("answers.title"), List.of(new Wave(say("answers.title"), results)), glossary);
    }

    /**
     * The same for surveys that ask the same questions.
     *
     * @param id of the tables; charts after the first get a number behind it
     * @param title of the charts
     * @param waves the first asked first
     */
    public static List<Block.Chart> of(String id, Message title, List<Wave> waves, Glossary glossary) {
        Map<List<String>, List<Row>> byScale = new LinkedHashMap<>();
        for (Evidence.Table question : questions(waves)) {
            for (int wave = 0; wave < waves.size(); wave++) {
                Wave asked = waves.get(wave);
                String code = waves.size() == 1 ? question.id() : question.id() + "." + (wave + 1);
                Message name = waves.size() == 1 ? question.title() : say("answers.of", question.title(), asked.name());
                asked.results().table(question.id()).ifPresent(table -> byScale.computeIfAbsent(
                                scale(table), scale -> new ArrayList<>())
                        .add(new Row(table, code, name)));
            }
        }
        List<Block.Chart> charts = new ArrayList<>();
        byScale.forEach((scale, rows) -> charts.add(
                chart(charts.isEmpty() ? id : id + "-" + (charts.size() + 1), title, scale, rows, glossary)));
        return charts;
    }

    /** True when {@code table} is one of those that are put together here. */
    public static boolean asks(Evidence.Table table) {
        return !Agreeing.asks(table)
                && table.columns().size() == 1
                && !scale(table).isEmpty();
    }

    /** Each question once, in the order in which it was first asked. */
    private static List<Evidence.Table> questions(List<Wave> waves) {
        Map<String, Evidence.Table> questions = new LinkedHashMap<>();
        waves.forEach(wave -> wave.results().tables().stream()
                .filter(AnswerCharts::asks)
                .forEach(table -> questions.putIfAbsent(table.id(), table)));
        return List.copyOf(questions.values());
    }

    private static Block.Chart chart(String id, Message title, List<String> scale, List<Row> rows, Glossary glossary) {
        Evidence.Table together = new Evidence.Table(
                id,
                title,
                "question",
                "answer",
                scale,
                rows.stream()
                        .map(row -> new Evidence.Line(
                                row.code(),
                                scale.stream()
                                        .map(code -> cell(row.question(), code))
                                        .toList()))
                        .toList());
        Block.Figures figures = new Block.Figures(
                together,
                say("answers.question"),
                scale.stream().map(code -> glossary.line("answer", code)).toList(),
                rows.stream().map(Row::name).toList());
        return new Block.Chart(Block.Chart.Kind.DIVERGING, title, say("answers.heard", rows.size()), figures);
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
        Optional<Evidence.Cell> cell = question.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(row -> row.cells().get(0))
                .findFirst();
        return cell.orElse(new Evidence.Cell(OptionalInt.empty()));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("reports", key, arguments);
    }
}
