// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Surveys for those who ask ({@code surveys.read}, {@code surveys.write}: one's own). Nothing here tells how somebody answered,
 * or whether. A service; any thread.
 */
@ProviderType
public interface Surveys {

    /** Where a survey stands. */
    enum Phase {
        /** Being written. */
        DRAFT,
        /** Open. While tokens are handed out, whoever has one waits: two windows that do not overlap cannot be correlated. */
        OPEN,
        /** Open, and tokens are counted. */
        CASTING,
        /** Closed: sorted, counted, and the box destroyed. */
        SEALED
    }

    /**
     * How many; never who.
     *
     * @param eligible people who are invited
     * @param printed slips and invitations that were made, and ballots unlocked on a tablet or on paper
     * @param voided of these, handed back
     * @param tokens invitations that were exchanged for a token
     * @param cast ballots in the box
     */
    record Counts(int eligible, int printed, int voided, int tokens, int cast) {}

    /**
     * A stored survey.
     *
     * @param id opaque; also what those who answer see in the address
     * @param version changes with every edit
     * @param informationVersion which version of the information text it has
     * @param seconds how long it takes
     * @param keys fingerprint of the public key of each stratum, for tokens
     * @param root what fixes the sealed answers, else empty
     */
    record Stored(
            String id,
            int version,
            SurveyPlan plan,
            Phase phase,
            int informationVersion,
            int seconds,
            Counts counts,
            Map<String, String> keys,
            String root) {}

    /** A way in for one person, printed once and known to nobody afterwards. */
    record Slip(String survey, String stratum, String code) {}

    /** A comment as it was written, in no order. Shown to be put into other words, never to be passed on. */
    record Voice(String item, String words) {}

    /** Where two entries of one paper form differ. */
    record Difference(String question, String first, String second) {}

    /** Everything that can be asked, with its key. */
    List<SurveyInstrument> instruments(Caller caller);

    /** One's own surveys of the current programme, newest first. */
    List<Stored> mine(Caller caller);

    /** One of them. */
    Optional<Stored> find(Caller caller, String id);

    /**
     * A plan that asks these questions, of nobody yet. A section that is an instrument of the house word for word becomes it,
     * what can be answered like a scale of the house becomes that, and everything else is a question of one's own. Nothing is
     * kept. Refused with {@link Section#id()} or {@link Section#name} as the field.
     *
     * @param questions with their information
     */
    Outcome<SurveyPlan> plan(Caller caller, Labels title, Questions questions);

    /** Begins a survey. The same {@code idempotencyKey} begins it once. */
    Outcome<Stored> draft(Caller caller, SurveyPlan plan, String idempotencyKey);

    /** Replaces the plan of a survey that is not open yet. */
    Outcome<Stored> change(Caller caller, String id, int version, SurveyPlan plan);

    /**
     * The questions of one's own survey, in order: as they were when it was opened, and for a draft as they would be now. Items
     * whose wording is not shipped have none.
     */
    List<Ballots.Part> questions(Caller caller, String id);

    /** What stands in the way of opening this plan; empty when nothing. */
    List<Outcome.Fault> check(Caller caller, SurveyPlan plan);

    /**
     * How long those who would be asked with this plan were asked already in the quarter that it is now, in seconds: the sum of
     * all surveys of the programme that were opened in it and share a group with the plan.
     */
    int askedThisQuarter(Caller caller, SurveyPlan plan);

    /** Opens it: from now on nothing of the plan changes. */
    Outcome<Stored> open(Caller caller, String id, int version);

    /** Ends the handing out of tokens, so that they can be counted; refused while too few are out. */
    Outcome<Stored> endHandingOut(Caller caller, String id);

    /** Slips for a hat, in an order that says nothing. Their codes are not kept and cannot be shown again. */
    Outcome<List<Slip>> slips(Caller caller, String id, String stratum, int number);

    /** Invitations, each good for one token. */
    Outcome<List<Slip>> invitations(Caller caller, String id, String stratum, int number);

    /** The code that unlocks ballots on the tablet; empty unless the survey is open and has that way in. */
    Optional<String> tabletCode(Caller caller, String id);

    /**
     * True when the box of one's own open survey is not here any more: the data were put back from a backup, which holds no box. What was answered is
     * gone, nobody can answer, and the survey cannot be closed; another one can be opened.
     */
    boolean boxIsLost(Caller caller, String id);

    /** One ballot for a paper form. */
    Outcome<Slip> unlock(Caller caller, String id, String stratum);

    /** Takes slips back that nobody drew. Returns how many were still good. */
    Outcome<Integer> handBack(Caller caller, String id, List<String> codes);

    /** Where two entries of the same paper form differ; empty when they agree. */
    List<Difference> compare(Caller caller, String id, Map<String, String> first, Map<String, String> second);

    /**
     * Whether ballots of this survey can still be put beside those of the other wave: false as soon as the secret is destroyed that
     * makes marks of phrases.
     */
    boolean pairs(Caller caller, String id);

    /**
     * The last day on which that secret is kept, set when the first wave was opened: after it, it is destroyed by itself, whether
     * there was a second wave or not. Empty when nothing is paired any more.
     */
    Optional<LocalDate> pairedUntil(Caller caller, String id);

    /**
     * Destroys that secret and what the first wave marked with it, for good: nothing is compared any more, and nobody can find out
     * whose phrase a mark comes from. Happens by itself when the second wave is sealed, after the comparison. Can be sent again.
     */
    Outcome<Stored> endPairing(Caller caller, String id);

    /** Closes and seals it, for good. Can be sent again. */
    Outcome<Stored> close(Caller caller, String id);

    /** Comments of a sealed survey that are still to be put into other words. */
    List<Voice> voices(Caller caller, String id);

    /**
     * Hands what was put into other words to the door.
     *
     * @param words item to paraphrase
     * @return id of the submission
     */
    Outcome<String> submitVoices(Caller caller, String id, String language, Map<String, String> words);
}
