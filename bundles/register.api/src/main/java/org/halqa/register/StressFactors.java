// SPDX-License-Identifier: Apache-2.0
package org.halqa.register;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeping the register ({@code register.read}, {@code register.write}: the psychologist's own, nobody else's) and relaying from it
 * ({@code register.relay}). A service; any thread.
 */
@ProviderType
public interface StressFactors {

    /** Where it is going. */
    enum Trend {
        /** Heard more often. */
        UP,
        /** As often as before, or heard too little to say. */
        STEADY,
        /** Heard less often. */
        DOWN
    }

    /** What has become of it. */
    enum Standing {
        /** In the register: the default. */
        WAITING,
        /** At the door: its author or a second reader is reading. */
        AT_THE_DOOR,
        /** With coordination. */
        RELAYED
    }

    /**
     * A factor of the register.
     *
     * @param id opaque id
     * @param version changes with every edit
     * @param firstHeard month in which it was first heard
     * @param lastHeard month in which it was last heard
     * @param circles in how many circles, as a band
     * @param door id of the document at the door, or empty
     */
    record Kept(
            String id,
            int version,
            StressFactor factor,
            YearMonth firstHeard,
            YearMonth lastHeard,
            Band circles,
            Trend trend,
            Standing standing,
            String door) {}

    /** The caller's own register of the current programme, last heard first. */
    List<Kept> mine(Caller caller);

    /** One of them. */
    Optional<Kept> find(Caller caller, String id);

    /**
     * Notes a factor, heard in one circle of {@code month}. The same {@code idempotencyKey} notes it once.
     *
     * @param month not after this one
     * @param idempotencyKey made by the form, 16 to 64 characters
     */
    Outcome<Kept> note(Caller caller, StressFactor factor, YearMonth month, String idempotencyKey);

    /** Rewords a factor that is not at the door; {@link Outcome.Stale} when {@code version} is not the stored one. */
    Outcome<Kept> change(Caller caller, String id, int version, StressFactor factor);

    /** It was heard in one more circle: the way to group instead of noting it twice. */
    Outcome<Kept> heardAgain(Caller caller, String id, int version, YearMonth month);

    /** Takes a factor out of the register for good: its key is destroyed. Refused while it is at the door or relayed. */
    Outcome<String> forget(Caller caller, String id);

    /**
     * Hands a factor to the door. Refused, with the reason and what to do instead, unless all six questions are answered and the
     * register itself does not contradict them.
     *
     * @param affirmed the questions that the caller has answered with a yes
     */
    Outcome<Kept> relay(Caller caller, String id, int version, Set<Gate> affirmed);
}
