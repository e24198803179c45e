// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.statistics.Holm;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.SurveyInstrument;

/** All that is estimated from a closed survey, part by part. The door releases what is about enough people. */
public final class Findings {

    private static final int PERCENT = 100;
    private static final int FEWEST_SILENT = 5;
    private static final int BAND = 10;

    private final Labels title;
    private final int eligible;
    private final Wave wave;
    private final Optional<Wave> before;
    private final Optional<List<Matched>> matched;

    /**
     * Findings of one survey.
     *
     * @param eligible how many were invited
     * @param before the wave before, when this is the one after
     * @param matched what was found of the pairs; empty when nobody could ask for it
     */
    public Findings(Labels title, int eligible, Wave wave, Optional<Wave> before, Optional<List<Matched>> matched) {
        this.title = title;
        this.eligible = eligible;
        this.wave = wave;
        this.before = before;
        this.matched = matched;
    }

    /** Scores first, then what changed, then how many answered and what answers mean. */
    public List<Estimated> of(Part part) {
        List<Estimated> found = new ArrayList<>();
        wave.scored(part.id()).forEach(scored -> found.addAll(ScoreFindings.of(part.id(), scored)));
        found.addAll(changes(part.id()));
        found.addAll(pairs(part.id()));
        found.addAll(new ThenAndNow(part, wave.sheets(part.id())).findings());
        int answered = wave.sheets(part.id()).size();
        found.add(new Estimated("answered", answered(part, answered), List.of(answered)));
        part.items().stream()
                .map(Item::scale)
                .filter(scale -> !scale.isWords())
                .distinct()
                .forEach(scale -> found.add(new Estimated("scale." + scale.id(), words(scale), List.of(answered))));
        return found;
    }

    /** Compared and adjusted over all parts: whoever asks much finds something by chance. */
    private List<Estimated> changes(String part) {
        if (compared(part).noneMatch(TwoWaves::comparable)) {
            return List.of();
        }
        List<TwoWaves> all = wave.parts().stream()
                .flatMap(each -> compared(each.id()))
                .filter(TwoWaves::comparable)
                .toList();
        double[] adjusted =
                Holm.adjust(all.stream().mapToDouble(TwoWaves::probability).toArray());
        List<Estimated> found = new ArrayList<>();
        for (int at = 0; at < adjusted.length; at++) {
            if (all.get(at).part().equals(part)) {
                found.addAll(all.get(at).findings(adjusted[at]));
            }
        }
        return found;
    }

    /** A family of its own for the adjustment: it answers another question than the comparison of all with all. */
    private List<Estimated> pairs(String part) {
        if (matched.isEmpty()) {
            return List.of();
        }
        List<Matched> all = matched.get();
        double[] adjusted = Holm.adjust(
                all.stream().mapToDouble(each -> each.change().probability()).toArray());
        List<Estimated> found = new ArrayList<>();
        for (int at = 0; at < adjusted.length; at++) {
            Matched one = all.get(at);
            double probability = adjusted[at];
            if (one.part().equals(part)) {
                wave.scored(part)
                        .filter(scale -> scale.key().id().equals(one.key()))
                        .forEach(scale -> found.addAll(one.findings(scale, probability)));
            }
        }
        if (found.isEmpty() && compared(part).findAny().isPresent()) {
            int answered = wave.sheets(part).size();
            found.add(new Estimated(part + ".pairs.few", say("pairs-few"), List.of(answered)));
        }
        return found;
    }

    private Stream<TwoWaves> compared(String part) {
        return before.stream()
                .flatMap(earlier -> wave.scored(part).flatMap(after -> earlier.scored(part, after.key()).stream()
                        .map(first -> new TwoWaves(part, first, after))));
    }

    private Message answered(Part part, int answered) {
        Message rate = rate(answered);
        return wave.instrument(part.id())
                .map(SurveyInstrument::name)
                .map(name -> say("answered", title, name, rate))
                .orElseGet(() -> say("answered-own", title, rate));
    }

    /**
     * Where fewer than five did not answer, a colleague may know who: then how many were invited is left out, and the share is a
     * band that is the same whether nobody did not answer or four did not.
     */
    private Message rate(int answered) {
        return eligible - answered < FEWEST_SILENT
                ? say("rate.most", answered, PERCENT * answered / (answered + FEWEST_SILENT - 1) / BAND * BAND)
                : say("rate", answered, eligible, Math.round((float) PERCENT * answered / eligible));
    }

    private static Message words(AnswerScale scale) {
        return scale.steps().stream()
                .map(step -> say("step", step.value(), step.label()))
                .reduce((all, one) -> say("steps", all, one))
                .map(all -> say("scale", all))
                .orElseThrow();
    }
}
