// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One tap at the start of a circle and one at its end, shown to the circle itself. Lives in memory for some hours and is written
 * nowhere. A reading is only made when five more people have tapped, and only in quarters, so that nobody's tap can be seen
 * arriving. A service; any thread.
 */
@ProviderType
public interface Thermometers {

    /** When people tap. */
    enum Moment {
        START,
        END
    }

    /** How many of those who tapped. */
    enum Share {
        /** Less than a quarter. */
        FEW,
        /** A quarter to a half. */
        SOME,
        /** A half to three quarters. */
        MANY,
        /** Three quarters or more. */
        MOST
    }

    /**
     * What is shown of a moment.
     *
     * @param people how many it is about, a multiple of five; 0 while there is nothing to show
     * @param shares of those who feel heavy (steps 1 and 2), in between (3) and light (4 and 5); empty while there is nothing
     */
    record Reading(int people, List<Share> shares) {}

    /**
     * A thermometer.
     *
     * @param id what those who tap see in the address
     * @param now the moment that is open; empty when it is over
     */
    record State(String id, Optional<Moment> now, Reading start, Reading end) {}

    /** Begins one ({@code surveys.write}); the one before it is forgotten. */
    State begin(Caller caller);

    /** One's own. */
    Optional<State> current(Caller caller);

    /** Goes on from the start to the end, and from there to over. */
    Optional<State> next(Caller caller);

    /** The moment that is open, for whoever has the address; no caller. */
    Optional<Moment> open(String id);

    /**
     * Takes a tap; no caller.
     *
     * @param step 1 to 5
     * @param key the same form sent twice has the same key and counts once
     * @return false when nothing is open there
     */
    boolean tap(String id, Moment moment, int step, String key);
}
