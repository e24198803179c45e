// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.model.Message;
import org.halqa.relay.Relay.Step;
import org.halqa.relay.internal.store.Answer;
import org.halqa.relay.internal.store.AnswerRows;

/** What coordination did about the factors that were relayed to it (B6): steps and days, nobody in them. */
final class StepsTaken implements FigureSource {

    private static final String TOTAL = "TOTAL";

    private final AnswerRows rows;
    private final BiFunction<String, Set<String>, Set<String>> stillReleased;

    /** @param stillReleased of a programme, which of these ids the door still holds as released; asked at each count, not before */
    StepsTaken(AnswerRows rows, BiFunction<String, Set<String>, Set<String>> stillReleased) {
        this.rows = rows;
        this.stillReleased = stillReleased;
    }

    @Override
    public String id() {
        return "relay";
    }

    @Override
    public List<Figures> figures(String programme, Set<String> counted) {
        Collection<Answer> answers = standing(programme);
        List<Figures> figures = new ArrayList<>();
        figures.add(table(
                "steps",
                "step",
                List.of(row(answers, Step.ACKNOWLEDGED), row(answers, Step.ANSWERED), row(answers, Step.CLOSED))));
        OptionalInt days = Waiting.median(answers.stream().map(Answer::days));
        days.ifPresent(median -> figures.add(table("wait", "wait", List.of(new Row("MEDIAN", List.of(median))))));
        return figures;
    }

    /** A factor that was recalled was never relayed: its answer stays in the table, for the day it is asked about, and counts no more. */
    private Collection<Answer> standing(String programme) {
        Collection<Answer> all = rows.of(programme).values();
        Set<String> standing = stillReleased.apply(
                programme, all.stream().map(Answer::released).collect(Collectors.toSet()));
        return all.stream()
                .filter(answer -> standing.contains(answer.released()))
                .toList();
    }

    private static Row row(Collection<Answer> answers, Step step) {
        int taken = (int) answers.stream()
                .filter(answer -> answer.days().containsKey(step))
                .count();
        return new Row(step.name(), List.of(taken));
    }

    private static Figures table(String id, String dimension, List<Row> lines) {
        return new Figures(
                id,
                Message.of(RelayTexts.MODULE, "figures." + id),
                dimension,
                "",
                Unit.NUMBER,
                0,
                List.of(TOTAL),
                lines);
    }
}
