// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The roster of a focal point's own organisations ({@code rosters.read}, {@code rosters.write}); nobody else's is ever found. It is
 * about the current programme. A service; any thread.
 */
@ProviderType
public interface Rosters {

    /**
     * Somebody on the roster.
     *
     * @param id opaque id
     * @param version changes with every edit
     */
    record Kept(String id, int version, RosterPerson person) {}

    /** Everybody of the caller's organisations, by name. */
    List<Kept> mine(Caller caller);

    /** One of them. */
    Optional<Kept> find(Caller caller, String id);

    /**
     * Adds somebody. The same {@code idempotencyKey} adds them once. Refused for another organisation than the caller's, and when
     * somebody of that organisation is called the same.
     *
     * @param idempotencyKey made by the form, 16 to 64 characters
     */
    Outcome<Kept> add(Caller caller, RosterPerson person, String idempotencyKey);

    /** Replaces somebody; {@link Outcome.Stale} when {@code version} is not the stored one. */
    Outcome<Kept> change(Caller caller, String id, int version, RosterPerson person);

    /**
     * Takes somebody off the roster for good: their key is destroyed, with what they asked for. Whoever reported to them reports to
     * whom they reported to.
     *
     * @return the id
     */
    Outcome<String> remove(Caller caller, String id);
}
