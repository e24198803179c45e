// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where people read before anything leaves: the author decides on each finding, a second reader who is neither the author
 * nor a line manager confirms, and only then does the door release. A service; any thread.
 */
@ProviderType
public interface ReviewDesk {

    /** What a person decided about a finding. */
    enum Decision {
        /** Nobody has decided yet. */
        OPEN,
        /** The proposed words stand in its place. */
        ACCEPTED,
        /** Other words stand in its place. */
        REWORDED,
        /** It stays as it is, with a reason. */
        KEPT
    }

    /** A finding and what became of it; {@code number} is its number on the page, from 1. */
    record Decided(int number, int passage, Finding finding, Decision decision, String words, String reason) {}

    /** A passage: the original and, with the decisions taken so far, what would leave. */
    record Draft(Submission.Passage original, List<Decided> findings, String wouldLeave) {}

    /** A document on the desk. {@code version} changes with every decision. */
    record Review(
            String id,
            String kind,
            Door.State state,
            Map<String, List<String>> codes,
            List<Draft> drafts,
            Set<Question> answered,
            List<Message> obstacles,
            boolean mine,
            int version) {

        /** True when nothing stands in the way of the next step. */
        public boolean ready() {
            return obstacles.isEmpty();
        }
    }

    /** The three questions that the author and the second reader each answer before the next step. */
    enum Question {
        /** Could a colleague of the group recognise somebody? */
        COLLEAGUE,
        /** Could a line manager? */
        MANAGER,
        /** Could an outsider who holds the staff list? */
        OUTSIDER
    }

    /** One line of the queue; without a word of the draft. */
    record Waiting(
            String id,
            String kind,
            Door.State state,
            Map<String, List<String>> codes,
            int openFindings,
            boolean mine) {}

    /** What waits for this caller: own documents for an author, others' reviewed documents for a second reader. */
    List<Waiting> waiting(Caller caller);

    /**
     * One document, for its author, or for a second reader once the author has reviewed it; a second reader sees what would
     * leave and never the original words that were replaced.
     */
    Optional<Review> open(Caller caller, String id);

    /**
     * Decides on one finding.
     *
     * @param words for {@link Decision#REWORDED}: the words; else empty. They are searched again.
     * @param reason for {@link Decision#KEPT}: why; else empty
     */
    Outcome<Review> decide(
            Caller caller, String id, int version, int number, Decision decision, String words, String reason);

    /** The author has read it all and answered the three questions; refused while a finding is open. */
    Outcome<Review> reviewed(Caller caller, String id, int version, Set<Question> safe);

    /** A second reader confirms: the document is searched once more and, if nothing objects, released at once. */
    Outcome<Review> confirm(Caller caller, String id, int version, Set<Question> safe);

    /** A second reader sends it back to its author with a remark. */
    Outcome<Review> sendBack(Caller caller, String id, int version, String remark);

    /** The author takes it back before it has left. */
    Outcome<Review> withdraw(Caller caller, String id, int version);

    /** Takes a released document back; it stays in the archive with the reason. Author or coordination. */
    Outcome<Review> recall(Caller caller, String id, int version, String reason);
}
