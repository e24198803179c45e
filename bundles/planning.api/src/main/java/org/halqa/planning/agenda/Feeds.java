// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Calendar feeds (RFC 5545) with neutral titles, for the telephone of the person who made them ({@code planning.read}
 * or {@code planning.dates}, then with {@link SessionCalendar#dates} alone). The secret
 * address is shown once and stored as a hash; it shows as much as the roles of its owner allowed when it was made, of the
 * organisations and zones that the account has now, and nothing once the account is closed. A service; any thread.
 */
@ProviderType
public interface Feeds {

    /** Media type of a feed. */
    String MEDIA_TYPE = "text/calendar; charset=utf-8";

    /**
     * A feed of the caller's.
     *
     * @param id opaque id
     * @param made local day in ISO form
     * @param group id of the group for whose people it was made; empty for a feed of the caller's own
     */
    record Feed(String id, String made, String group) {}

    /** Makes a feed. Returns the secret of its address. */
    Outcome<String> make(Caller caller);

    /**
     * Makes a feed to hand to the people of a group, who need no account: days, hours and zone from the moment that a date is
     * asked ({@code planning.hand}; a focal point for groups of the own organisations). Nothing links it to a person.
     *
     * @param group id of a planned group
     * @return the secret of its address; refused as field {@code group} when there is no such group for this caller
     */
    Outcome<String> makeFor(Caller caller, String group);

    /** The caller's feeds. */
    List<Feed> mine(Caller caller);

    /** Ends a feed. */
    void revoke(Caller caller, String id);

    /** The file behind a secret; empty for one that does not hold, or not any more. */
    Optional<byte[]> read(String secret, Locale locale);
}
