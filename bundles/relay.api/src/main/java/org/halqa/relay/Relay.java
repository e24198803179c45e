// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.anonymisation.Released;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Coordination receives, acknowledges, answers and closes ({@code relay.read}, {@code relay.answer}); everybody reads what was said
 * and what was done ({@code relay.poster}). A service; any thread. Throws {@link org.halqa.anonymisation.DoorClosed} while the
 * door is shut.
 */
@ProviderType
public interface Relay {

    /** Kind of the released documents that it follows. */
    String KIND = "stress-factor";

    /** How far coordination has come; the order is the only one. */
    enum Step {
        /** It has arrived. */
        RECEIVED,
        /** Coordination has read it and says so. */
        ACKNOWLEDGED,
        /** Coordination has said what it does about it. */
        ANSWERED,
        /** It is done. */
        CLOSED
    }

    /**
     * A relayed factor and what became of it.
     *
     * @param factor what left through the door
     * @param step how far it has come
     * @param days the day of each step that was taken; {@link Step#RECEIVED} is always there
     * @param answer what coordination says to everybody, or empty
     * @param language language of the answer
     * @param version changes with every step
     */
    record Followed(
            Released factor, Step step, Map<Step, LocalDate> days, String answer, String language, int version) {
        public Followed {
            days = Map.copyOf(days);
        }
    }

    /** Everything that was relayed and not recalled, newest first. */
    List<Followed> all(Caller caller);

    /** One of them, by the id of the released document. */
    Optional<Followed> find(Caller caller, String id);

    /** Says that coordination has read it; {@link Outcome.Stale} when {@code version} is not the stored one. */
    Outcome<Followed> acknowledge(Caller caller, String id, int version);

    /**
     * Says what is done about it, for everybody to read; may be said again until it is closed. Refused while the words may
     * identify somebody.
     *
     * @param language {@code fr}, {@code ar} or {@code en}
     * @param words 1 to 2,000 characters
     */
    Outcome<Followed> answer(Caller caller, String id, int version, String language, String words);

    /** Says that it is done; only what was answered can be. */
    Outcome<Followed> close(Caller caller, String id, int version);

    /** Median number of days from the door to the answer (B6); empty while nothing was answered. */
    OptionalInt medianDays(Caller caller);

    /** What was said and what was done: for participants, on a screen or on paper. Without dates, oldest first. */
    List<Followed> poster(Caller caller);
}
