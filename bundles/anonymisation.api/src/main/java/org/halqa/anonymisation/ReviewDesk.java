// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.time.LocalDate;
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

    /**
     * A finding and what became of it. A finding that lies within another one is shown only once that other one is kept.
     *
     * @param number its number on the page, from 1; stays the same while the document is on the desk
     * @param passage index of its passage
     * @param finding what was found, with offsets in the text that the reader of this page sees
     * @param decision what a person decided, or what the door proposes
     * @param words what stands in its place when it is accepted or reworded; may be empty: then nothing stands there
     * @param reason why it was kept, else empty
     */
    record Decided(int number, int passage, Finding finding, Decision decision, String words, String reason) {}

    /** How close words come to one person. */
    enum Closeness {
        /** Few people fit; somebody must look. */
        NEAR,
        /** Too few people fit: it cannot leave like this. */
        TOO_CLOSE
    }

    /**
     * Something said of the person of a {@link Risk}.
     *
     * @param trait what it is
     * @param words the words that say it in what would leave, empty when an earlier document says it
     */
    record Clue(Trait trait, String words) {}

    /**
     * What a document says of somebody without a name, together with what has left before, and how many people that could be.
     *
     * @param closeness how close that is
     * @param people how many people fit, counted low
     * @param counted true when rosters were counted; false when there were none to count and a cautious number stands for them
     * @param clues what is said
     * @param findings numbers of the findings by which words can be changed
     */
    record Risk(Closeness closeness, int people, boolean counted, List<Clue> clues, List<Integer> findings) {

        public Risk {
            clues = List.copyOf(clues);
            findings = List.copyOf(findings);
        }
    }

    /** A passage: the original and, with the decisions taken so far, what would leave. */
    record Draft(Submission.Passage original, List<Decided> findings, String wouldLeave) {}

    /**
     * A document on the desk.
     *
     * @param id of the document
     * @param kind for example {@code session-report}
     * @param state where it stands
     * @param codes its coded fields
     * @param drafts its passages; once it is released, the cleared text alone
     * @param answered what its author has answered
     * @param obstacles what stands in the way of the next step, in words for this reader
     * @param mine true for its author
     * @param remark what the second reader said when sending it back, or why it was recalled; else empty
     * @param hash SHA-256 of the released document, else empty
     * @param version changes with every decision
     * @param risks who could be recognised by what would leave, the closest first
     */
    record Review(
            String id,
            String kind,
            Door.State state,
            Map<String, List<String>> codes,
            List<Draft> drafts,
            Set<Question> answered,
            List<Message> obstacles,
            boolean mine,
            String remark,
            String hash,
            int version,
            List<Risk> risks) {

        public Review {
            codes = Map.copyOf(codes);
            drafts = List.copyOf(drafts);
            answered = Set.copyOf(answered);
            obstacles = List.copyOf(obstacles);
            risks = List.copyOf(risks);
        }

        /** A document that says nothing of anybody. */
        public Review(
                String id,
                String kind,
                Door.State state,
                Map<String, List<String>> codes,
                List<Draft> drafts,
                Set<Question> answered,
                List<Message> obstacles,
                boolean mine,
                String remark,
                String hash,
                int version) {
            this(id, kind, state, codes, drafts, answered, obstacles, mine, remark, hash, version, List.of());
        }

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

    /**
     * One line of the queue; without a word of the draft. Released documents are listed for those who may recall them.
     *
     * @param until for its author, while it has not left: the day on which its words are destroyed
     */
    record Waiting(
            String id,
            String kind,
            Door.State state,
            Map<String, List<String>> codes,
            int openFindings,
            boolean mine,
            Optional<LocalDate> until) {

        /** One that no rule destroys. */
        public Waiting(
                String id,
                String kind,
                Door.State state,
                Map<String, List<String>> codes,
                int openFindings,
                boolean mine) {
            this(id, kind, state, codes, openFindings, mine, Optional.empty());
        }
    }

    /** What waits for this caller ({@code door.read}): own documents for an author, others' reviewed ones for a second reader. */
    List<Waiting> waiting(Caller caller);

    /**
     * One document ({@code door.read}): for its author; for a second reader once the author has reviewed it, who sees what
     * would leave and never the original words that were replaced; once released, its cleared text for whoever may recall it.
     *
     * @param id of the document, or of what was released from it
     */
    Optional<Review> open(Caller caller, String id);

    /**
     * Decides on one finding ({@code door.review}); {@link Decision#OPEN} takes a decision back.
     *
     * @param words for {@link Decision#REWORDED}: the words, or none to leave it out; else empty. They are searched again.
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
