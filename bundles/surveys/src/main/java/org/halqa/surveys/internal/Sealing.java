// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.Base64;
import java.util.Optional;
import org.halqa.identity.AccessRecord;
import org.halqa.store.Vault;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.Surveys.Counts;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.internal.box.BallotBox;
import org.halqa.surveys.internal.box.SealedAnswers;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;

/**
 * Closes a survey for good: the sorted answers are committed first, then the record says how many there were, then the box and
 * its key go, and with the second wave the secret of both. Whatever is interrupted, {@link #finish} goes on from where it stopped.
 */
public final class Sealing {

    private static final String CLOSE = "surveys.write";

    private final SurveyRows rows;
    private final OpenBoxes boxes;
    private final Vault vault;
    private final AccessRecord access;
    private final Pairings pairings;

    Sealing(SurveyRows rows, OpenBoxes boxes, Vault vault, AccessRecord access, Pairings pairings) {
        this.rows = rows;
        this.boxes = boxes;
        this.vault = vault;
        this.access = access;
        this.pairings = pairings;
    }

    /** Seals an open survey; false when its box cannot be read any more. */
    boolean seal(KeptSurvey survey) {
        Optional<BallotBox> box = boxes.of(survey);
        if (box.isEmpty()) {
            return false;
        }
        SealedAnswers answers = box.get().empty();
        try {
            rows.seal(survey.id(), counts(survey, box.get().tally()), answers.root(), sealed(survey.id(), answers));
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

    private String sealed(String id, SealedAnswers answers) {
        return Base64.getEncoder().encodeToString(vault.seal(record(id), answers.bytes()));
    }

    /** The answers of a sealed survey. */
    public Optional<SealedAnswers> answers(String id) {
        String sealed = rows.answers(id);
        return sealed.isEmpty()
                ? Optional.empty()
                : vault.open(record(id), Base64.getDecoder().decode(sealed)).map(SealedAnswers::read);
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
        if (survey.plan().wave() == Wave.AFTER) {
            pairings.end(survey);
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
        rows.find(id).ifPresent(pairings::end);
        boxes.destroy(id);
        vault.shred(record(id));
    }

    private static String record(String id) {
        return "surveys/answers/" + id;
    }
}
