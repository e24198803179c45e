// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.reporting.Agreeing;
import org.halqa.reporting.AnswerCharts;
import org.halqa.reporting.AnswerCharts.Wave;
import org.halqa.reporting.Block;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.WavesCharts;

/**
 * What one instrument says over all surveys that asked it: who answered, a chart of its scores, a table of its questions, what
 * follows.
 *
 * @param code of the instrument
 * @param waves what each survey says, those asked first first; at least one
 * @param told sentences that stand in the report already
 * @param brief true on slides: answers that cannot be drawn stay out where it is said who agrees
 */
record Instrument(String code, List<Evidence> waves, Set<Message> told, boolean brief) {

    private static final String ANSWERED = "answered";
    private static final String SCALE = "scale.";
    private static final String ALL = "sheets.all";
    private static final int WITH_INSTRUMENT = 3;

    List<Block> blocks(Glossary glossary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, name()));
        waves.forEach(wave -> estimate(wave, ANSWERED).map(Block.Paragraph::new).ifPresent(blocks::add));
        newest().estimates().stream()
                .filter(each -> each.id().startsWith(SCALE))
                .map(each -> new Block.Paragraph(each.label()))
                .forEach(blocks::add);
        blocks.addAll(WavesCharts.of("waves." + code, newest()));
        Optional<Block.Chart> agreeing = AgreeingChart.of(code, name(), newest());
        blocks.addAll(Questions.shown(agreeing.stream().toList(), false));
        blocks.addAll(Questions.shown(
                AnswerCharts.of("answers." + code, say("instrument.answers", name()), named(), glossary),
                brief && agreeing.isPresent()));
        rest().map(table -> Block.Figures.of(table, glossary)).forEach(blocks::add);
        List<Message> findings = findings();
        if (!findings.isEmpty()) {
            blocks.add(new Block.Items(findings));
        }
        return blocks;
    }

    /** The newest that enough people answered to say so: a small survey must not hide what a larger one has shown. */
    private Evidence newest() {
        return waves.stream()
                .filter(wave -> estimate(wave, ANSWERED).isPresent())
                .reduce((older, newer) -> newer)
                .orElseGet(() -> waves.get(waves.size() - 1));
    }

    /** Its name as the survey says it; the title of the survey for questions of its own; else its code. */
    private Message name() {
        return estimate(newest(), ANSWERED)
                .map(label ->
                        say("name", label.arguments().get(label.arguments().size() < WITH_INSTRUMENT ? 0 : 1)))
                .orElseGet(() -> say("instrument.few", code));
    }

    /** Surveys by their titles; the two of a comparison by what they are to each other. */
    private List<Wave> named() {
        boolean compared = waves.size() == 2 && !WavesCharts.of(newest()).isEmpty();
        List<Wave> named = new ArrayList<>();
        for (int at = 0; at < waves.size(); at++) {
            int place = at + 1;
            Message title = estimate(waves.get(at), ANSWERED)
                    .map(label -> say("name", label.arguments().get(0)))
                    .orElseGet(() -> say("instrument.wave", place));
            named.add(new Wave(compared ? say(at == 0 ? "wave.before" : "wave.after") : title, waves.get(at)));
        }
        return named;
    }

    /** Tables that are in no chart. How many sheets there are is said in words, where enough people answered. */
    private Stream<Evidence.Table> rest() {
        return waves.stream().flatMap(wave -> wave.tables().stream()
                .filter(table -> !Agreeing.asks(table) && !AnswerCharts.asks(table))
                .filter(table ->
                        !table.id().equals(ALL) || estimate(wave, ANSWERED).isEmpty()));
    }

    private List<Message> findings() {
        return waves.stream()
                .flatMap(wave -> wave.estimates().stream())
                .filter(each -> !each.id().equals(ANSWERED) && !each.id().startsWith(SCALE))
                .map(Evidence.Estimate::label)
                .filter(label -> !told.contains(label))
                .toList();
    }

    private static Optional<Message> estimate(Evidence results, String id) {
        return results.estimates().stream()
                .filter(each -> each.id().equals(id))
                .map(Evidence.Estimate::label)
                .findFirst();
    }
}
