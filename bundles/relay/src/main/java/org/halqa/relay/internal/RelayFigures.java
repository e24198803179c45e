// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.model.Message;
import org.halqa.relay.Relay.Step;
import org.halqa.relay.internal.store.Answer;
import org.halqa.relay.internal.store.AnswerRows;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What coordination did about the factors that were relayed to it (B6): steps and days, nobody in them. */
@Component
public final class RelayFigures implements FigureSource {

    private static final String TOTAL = "TOTAL";

    private final AnswerRows rows;

    /** Reads the answers of the relay. */
    @Activate
    public RelayFigures(@Reference(target = "(halqa.room=relay)") Database database) {
        this.rows = new AnswerRows(database);
    }

    @Override
    public String id() {
        return "relay";
    }

    @Override
    public List<Figures> figures(String programme) {
        Collection<Answer> answers = rows.of(programme).values();
        List<Figures> figures = new ArrayList<>();
        figures.add(table(
                "steps",
                "step",
                List.of(row(answers, Step.ACKNOWLEDGED), row(answers, Step.ANSWERED), row(answers, Step.CLOSED))));
        OptionalInt days = Waiting.median(answers.stream().map(Answer::days));
        days.ifPresent(median -> figures.add(table("wait", "wait", List.of(new Row("MEDIAN", List.of(median))))));
        return figures;
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
