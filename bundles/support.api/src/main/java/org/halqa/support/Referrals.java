// SPDX-License-Identifier: Apache-2.0
package org.halqa.support;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The addresses of the current programme ({@code support.read}: every role), kept by psychologists and coordination
 * ({@code support.write}). Who reads them is recorded nowhere. A service; any thread.
 */
@ProviderType
public interface Referrals {

    /**
     * An address as it is kept.
     *
     * @param id opaque id
     * @param version changes with every edit
     * @param due true when it was checked longer ago than the rule allows, so that it is shown as to be checked
     */
    record Kept(String id, int version, Referral referral, boolean due) {}

    /** All of them: urgent ones first, then by French name. */
    List<Kept> all(Caller caller);

    /** One of them. */
    Optional<Kept> find(Caller caller, String id);

    /**
     * Adds one. The same {@code idempotencyKey} adds it once: what was corrected meanwhile replaces it, and is {@link Outcome.Stale} when
     * somebody has changed it since.
     */
    Outcome<Kept> add(Caller caller, Referral referral, String idempotencyKey);

    /** Replaces one; {@link Outcome.Stale} when {@code version} is not the stored one. */
    Outcome<Kept> change(Caller caller, String id, int version, Referral referral);

    /** Says that somebody called today and all of it is true. */
    Outcome<Kept> checked(Caller caller, String id, int version);

    /** Takes one out. Does nothing when it is not there any more. */
    void remove(Caller caller, String id);

    /** After how many days an address is shown as to be checked. */
    int checkDays();
}
