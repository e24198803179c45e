// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the private side hands things in. A service; any thread. While a required detector is missing the door stays
 * shut: a submission is kept, and nothing is released.
 */
@ProviderType
public interface Door {

    /** Where a submission stands. */
    enum State {
        /** Found by the detectors, waits for its author. */
        DETECTED,
        /** Read by its author, waits for a second reader. */
        REVIEWED,
        /** Out, immutable, hashed. */
        RELEASED,
        /** Was out; taken back with a reason. */
        RECALLED,
        /** Taken back by its author before it left. */
        WITHDRAWN
    }

    /** What the author may know of a submission. */
    record Standing(String id, String source, State state, int openFindings) {}

    /** Hands a document in ({@code door.submit}). Refused while another one for the same source is under review. */
    Outcome<String> submit(Caller caller, Submission submission);

    /** Where the latest submission for {@code source} stands; for its author. */
    Optional<Standing> standing(Caller caller, String source);

    /** The same for many sources, those without a submission left out. */
    List<Standing> standings(Caller caller, List<String> sources);

    /** {@link Finding#detector()} of somebody without a name whom too few people could be: such words cannot leave. */
    String TOO_CLOSE = "too-close";

    /** The same of somebody whom few people could be: somebody has to look. No reason to refuse words that nobody reviews. */
    String NEAR = "near";

    /**
     * The warning while typing ({@code door.lint}), without keeping {@code text}. Whoever hands documents in ({@code door.submit}) is
     * told what {@link #lint} tells; all others what {@link #hint} tells, since no list is theirs to ask name by name. Throws {@link
     * DoorClosed} when the text could not be searched whole.
     */
    List<Finding> look(Caller caller, String text, String language);

    /**
     * Looks for what would stop {@code text}, without keeping it ({@code door.lint}): the check of every free text that may be
     * published. Who is on a list may be read from it: whoever does not hand documents in is shown {@link #look}, and when words are
     * refused, no more than that they are. Beside what detectors find it tells of people without a name, {@link #TOO_CLOSE} or {@link
     * #NEAR}. In the order of the text. Throws {@link DoorClosed} when the text could not be searched whole: words that nobody reviews
     * must not be taken for harmless then.
     */
    List<Finding> lint(Caller caller, String text, String language);

    /**
     * The same for somebody without an account ({@code door.lint}): what words look like to anybody, and nothing that comes from a
     * register or from how many people fit. Whoever asks name by name learns nothing about who is known here. Only a help while
     * typing: what cannot be searched whole is told as far as it was.
     */
    List<Finding> hint(Caller caller, String text, String language);
}
