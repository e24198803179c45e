// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.surveys.spi.Item;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Surveys for those who answer. There is no caller: a code or a signed token is all the permission there is, and nothing tells
 * who holds it. Keeps no time, no address and no order, and writes no line in any record. A service; any thread.
 */
@ProviderType
public interface Ballots {

    /**
     * A group of questions that are stored together.
     *
     * @param id id of the instrument, or {@code OWN}
     * @param lead what stands before the questions; {@link #NO_LEAD} for nothing
     * @param wellbeing true when the page of resources follows
     */
    record Part(String id, Labels lead, List<Item> items, boolean wellbeing) {

        /** Stands where nothing is said before the questions: labels are never empty. */
        public static final Labels NO_LEAD = new Labels("—", "—", "—");

        /** True when something is said before the questions. */
        public boolean led() {
            return !lead.equals(NO_LEAD);
        }
    }

    /**
     * What is asked.
     *
     * @param survey id
     * @param oneByOne true for one question on a screen
     * @param casting false while tokens are handed out and not yet counted
     * @param slips true when a code leads in
     * @param tablet true when a tablet is handed round
     * @param strata the groups that answers are told apart by, {@link SurveyPlan#EVERYBODY} alone when they are not
     * @param pairing how a phrase becomes marks; empty when no ballots are put side by side
     * @param publicKeys for tokens: stratum to modulus of its public key in lower-case hex; the exponent is 65537
     * @param demo true for the fictional consortium
     */
    record Sheet(
            String survey,
            boolean oneByOne,
            boolean casting,
            boolean slips,
            boolean tablet,
            List<String> strata,
            int seconds,
            Labels information,
            int informationVersion,
            List<Part> parts,
            Optional<Pairing> pairing,
            Map<String, String> publicKeys,
            boolean demo) {}

    /**
     * How the browser makes marks of a phrase: PBKDF2 (HMAC-SHA-256) over the phrase, then HMAC-SHA-256 of the name of each part,
     * so that parts of one ballot cannot be put together by their marks.
     *
     * @param salt 16 bytes in lower-case hex, the same before and after
     * @param rounds of PBKDF2
     * @param parts that get a mark
     * @param again true in the second wave, where the phrase of the first is asked for
     * @param until the last day on which a phrase can be tried on marks
     */
    record Pairing(String salt, int rounds, List<String> parts, boolean again, LocalDate until) {}

    /** What lets one ballot in. */
    sealed interface Pass {
        /** A code from a slip, a tablet or a paper form. */
        record Code(String code) implements Pass {}

        /** A token: 32 random bytes that the browser chose, and the signature over them, both in lower-case hex. */
        record Token(String stratum, String message, String signature) implements Pass {}
    }

    /** Where a pass stands. */
    enum Standing {
        /** It lets a ballot in. */
        GOOD,
        /** Its ballot is in the box. */
        COUNTED,
        /** It is none, or was handed back. */
        UNKNOWN
    }

    /**
     * A ballot that is in the box.
     *
     * @param receipt to check later that it was counted; says nothing of what was answered
     * @param stored exactly the bytes that are kept, each piece apart from the others
     * @param again true when this pass had been used before, and then nothing of this ballot was kept
     */
    record Receipt(String receipt, List<String> stored, boolean again) {}

    /** What is asked; empty when there is no such survey or it is not open. */
    Optional<Sheet> sheet(String survey);

    /** Where a pass stands. */
    Standing standing(String survey, Pass pass);

    /** What would be kept of these answers: the same bytes as in the receipt. */
    List<String> pieces(String survey, Map<String, String> answers);

    /**
     * Puts a ballot into the box; it is there for good when this returns. A lost reply is no harm: sent again, it is not counted
     * again.
     *
     * @param answers {@code <part>.<item>} to answer; what was skipped is left out or empty
     */
    default Outcome<Receipt> cast(String survey, Pass pass, Map<String, String> answers) {
        return cast(survey, pass, answers, Map.of());
    }

    /**
     * The same with marks that the browser made of a phrase. They are not kept as they come: a secret of the two waves is worked
     * in that is destroyed once the second wave is sealed. The receipt does not show them, because whoever saw one could find the
     * other ballot of the same person.
     *
     * @param marks part to 32 bytes in lower-case hex; marks of other parts, or when nothing is paired, are dropped
     */
    Outcome<Receipt> cast(String survey, Pass pass, Map<String, String> answers, Map<String, String> marks);

    /**
     * Signs a blinded message for an invitation, once. The same invitation with the same message gets the same answer.
     *
     * @param blinded lower-case hex, as long as the modulus
     * @return stratum and blind signature in lower-case hex
     */
    Outcome<Signed> sign(String survey, String invitation, String blinded);

    /** A blind signature. */
    record Signed(String stratum, String signature) {}

    /** The stratum of an invitation that was not used for another message; empty when it does not exist. */
    Optional<String> stratum(String survey, String invitation);

    /**
     * One ballot on the tablet, for whoever typed the code of the tablet. After ten wrong codes it answers nobody for a minute.
     */
    Outcome<Pass.Code> unlock(String survey, String tabletCode, String stratum);

    /**
     * Words in {@code text} that may name somebody or a place: each as it was typed. Tells nothing of who is known here, and nothing
     * at all when the survey is not open or very many ask at once.
     */
    List<String> recognisable(String survey, String text, String language);

    /** Whether a receipt is among the counted ones of a sealed survey; empty when the survey is not sealed. */
    Optional<Boolean> included(String survey, String receipt);
}
