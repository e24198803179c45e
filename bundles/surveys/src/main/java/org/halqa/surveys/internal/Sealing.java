// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.identity.AccessRecord;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.Surveys.Counts;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.internal.box.BallotBox;
import org.halqa.surveys.internal.box.SealedAnswers;
import org.halqa.surveys.internal.plan.AnswerSheet;
import org.halqa.surveys.internal.results.Matched;
import org.halqa.surveys.internal.results.Matching;
import org.halqa.surveys.internal.results.Wave;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;
import org.halqa.surveys.internal.store.Written;
import org.halqa.surveys.spi.SurveyInstrument;

/**
 * Closes a survey for good: the sorted answers are committed first, then the record says how many there were, then the box and
 * its key go, and with the second wave the secret of both. Nothing that is sealed holds a mark. Whatever is interrupted, {@link #finish} goes on from where it stopped.
 */
public final class Sealing {

    private static final String CLOSE = "surveys.write";

    private final SurveyRows rows;
    private final OpenBoxes boxes;
    private final Vault vault;
    private final AccessRecord access;
    private final Pairings pairings;
    private final Supplier<List<SurveyInstrument>> instruments;

    Sealing(
            SurveyRows rows,
            OpenBoxes boxes,
            Vault vault,
            AccessRecord access,
            Pairings pairings,
            Supplier<List<SurveyInstrument>> instruments) {
        this.rows = rows;
        this.boxes = boxes;
        this.vault = vault;
        this.access = access;
        this.pairings = pairings;
        this.instruments = instruments;
    }

    /** Seals an open survey; false when its box cannot be read any more. */
    boolean seal(KeptSurvey survey) {
        Optional<BallotBox> box = boxes.of(survey);
        if (box.isEmpty()) {
            return false;
        }
        SealedAnswers answers = box.get().empty();
        try {
            SealedAnswers kept = answers.with(AnswerSheet::unmarked);
            rows.seal(
                    survey.id(),
                    counts(survey, box.get().tally()),
                    kept.root(),
                    sealed(survey.id(), kept.bytes()),
                    matched(survey, answers));
        } catch (RuntimeException e) {
            box.get().reopen();
            throw e;
        }
        finish(rows.find(survey.id()).orElseThrow());
        return true;
    }

    /** How many there are now. */
    static Counts counts(KeptSurvey survey, BallotBox.Tally tally) {
        int printed = tally.invited() + Math.max(0, tally.issued() - tokensCast(tally));
        return new Counts(survey.plan().eligible(), printed, tally.voided(), tally.tokens(), tally.cast());
    }

    /** Passes of tokens are not printed; they came with their ballot. */
    private static int tokensCast(BallotBox.Tally tally) {
        return tally.invited() == 0 ? 0 : tally.tokens();
    }

    /** The last moment at which there are marks: those of the first wave wait elsewhere, those of the second are used up. */
    private String matched(KeptSurvey survey, SealedAnswers answers) {
        if (!survey.plan().extras().contains(Extra.PAIRED)) {
            return "";
        }
        Wave wave = wave(survey, answers);
        if (survey.plan().wave() == SurveyPlan.Wave.BEFORE) {
            pairings.keep(survey, Matching.scores(wave));
            return "";
        }
        List<Matched> matched = before(survey)
                .map(before -> Matching.of(before, pairings.kept(survey), wave))
                .orElseGet(List::of);
        return matched.isEmpty() ? "" : sealed(survey.id(), Written.matched(matched));
    }

    private String sealed(String id, byte[] bytes) {
        return Base64.getEncoder().encodeToString(vault.seal(record(id), bytes));
    }

    /** The sealed wave that this one follows; empty when it follows none, or when that is not sealed. */
    Optional<Wave> before(KeptSurvey survey) {
        return rows.find(survey.plan().pair())
                .filter(earlier ->
                        earlier.phase() == Phase.SEALED && earlier.programme().equals(survey.programme()))
                .flatMap(earlier -> answers(earlier.id()).map(given -> wave(earlier, given)));
    }

    Wave wave(KeptSurvey survey, SealedAnswers answers) {
        return Wave.of(survey.parts(), answers.pieces(), instruments.get());
    }

    /** What was found of this wave and the one before, when both were sealed; it does not change any more. */
    List<Matched> matched(String id) {
        return opened(id, rows.matched(id)).map(Written::matched).orElseGet(List::of);
    }

    private Optional<byte[]> opened(String id, String sealed) {
        return sealed.isEmpty()
                ? Optional.empty()
                : vault.open(record(id), Base64.getDecoder().decode(sealed));
    }

    /** The answers of a sealed survey. */
    public Optional<SealedAnswers> answers(String id) {
        return opened(id, rows.answers(id)).map(SealedAnswers::read);
    }

    /** Does what is still to be done after the answers are committed. Can be called again. */
    void finish(KeptSurvey survey) {
        if (survey.phase() != Phase.SEALED) {
            return;
        }
        if (!survey.recorded()) {
            access.add(survey.author(), CLOSE, subject(survey));
            rows.recorded(survey.id());
        }
        if (boxes.exists(survey.id())) {
            boxes.destroy(survey.id());
        }
        if (survey.plan().wave() == SurveyPlan.Wave.AFTER) {
            pairings.end(survey, Why.RULE);
        }
    }

    /** Goes on with every sealing that was interrupted. */
    public void finishAll() {
        rows.opened().forEach(this::finish);
    }

    private static String subject(KeptSurvey survey) {
        Counts counts = survey.counts();
        return "survey/" + survey.id() + "/eligible-" + counts.eligible() + "/issued-"
                + (counts.printed() - counts.voided()) + "/cast-" + counts.cast() + "/root-" + survey.root();
    }

    /** Forgets the answers of a survey and the secret that it shares. */
    void forget(String id) {
        rows.find(id).ifPresent(survey -> pairings.end(survey, Why.AUTHOR));
        boxes.destroy(id);
        vault.shred(record(id));
    }

    private static String record(String id) {
        return "surveys/answers/" + id;
    }
}
