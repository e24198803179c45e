// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Agreeing;
import org.halqa.reporting.Block;

/** How many agree with each sentence of an instrument, or say that something is better, out of those who answered it. */
final class AgreeingChart {

    private static final String BETTER = ".better";

    private record Sentence(Evidence.Table asked, Message title, Optional<Agreeing> share) {}

    private AgreeingChart() {}

    /** The chart; empty where nothing of the kind was asked. A sentence whose numbers are withheld keeps its line. */
    static Optional<Block.Chart> of(String code, Message instrument, Evidence results) {
        List<Sentence> sentences = results.tables().stream()
                .filter(Agreeing::asks)
                .map(table -> sentence(table, results))
                .toList();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        boolean better = sentences.get(0).asked().id().endsWith(BETTER);
        boolean sheets = sentences.stream()
                .flatMap(sentence -> sentence.share().stream())
                .anyMatch(Agreeing::sheets);
        Message title = say(better ? "instrument.better" : "instrument.agree", instrument);
        Evidence.Table together = new Evidence.Table(
                "agree." + code,
                title,
                "question",
                "answer",
                List.of("AGREE", "OF"),
                sentences.stream()
                        .map(sentence -> new Evidence.Line(sentence.asked().id(), cells(sentence)))
                        .toList());
        Block.Figures figures = new Block.Figures(
                together,
                say("instrument.sentence"),
                List.of(
                        say(better ? "instrument.say-better" : "instrument.say-agree"),
                        say(sheets ? "instrument.of-sheets" : "instrument.of")),
                sentences.stream().map(Sentence::title).toList());
        return Optional.of(new Block.Chart(
                Block.Chart.Kind.COVERAGE, title, say("instrument.agree.heard", sentences.size()), figures));
    }

    private static Sentence sentence(Evidence.Table asked, Evidence results) {
        String item = asked.id().substring(0, asked.id().lastIndexOf('.'));
        return new Sentence(
                asked,
                results.table(item).map(Evidence.Table::title).orElseGet(asked::title),
                Agreeing.of(results, item));
    }

    private static List<Evidence.Cell> cells(Sentence sentence) {
        return Stream.of(sentence.share().map(Agreeing::agree), sentence.share().map(Agreeing::all))
                .map(number -> new Evidence.Cell(number.map(OptionalInt::of).orElseGet(OptionalInt::empty)))
                .toList();
    }
}
