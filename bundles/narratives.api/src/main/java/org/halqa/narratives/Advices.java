// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The recommendations that one author drafts ({@code narratives.write}; only one's own). A service; any thread. */
@ProviderType
public interface Advices {

    /**
     * One recommendation.
     *
     * @param owner organisation that takes it on; empty for the coordination of the project
     * @param axis stress factor axis that it answers; empty for none
     * @param strategy of XENIA, {@code 1} to {@code 3}; empty for none
     * @param level {@code STRATEGIC} or {@code OPERATIONAL}
     */
    record Advice(String owner, String axis, String strategy, String level, Words words) {}

    /**
     * One that is kept.
     *
     * @param version changes with every edit
     * @param door id of what the door has of it; empty while it was never handed in
     */
    record Kept(String id, int version, Advice advice, Standing standing, String door) {}

    /** All of the caller, in no order. */
    List<Kept> mine(Caller caller);

    /** One of them. */
    Optional<Kept> find(Caller caller, String id);

    /**
     * Keeps a new one.
     *
     * @param idempotencyKey 16 to 64 characters; the same key keeps once
     */
    Outcome<Kept> add(Caller caller, Advice advice, String idempotencyKey);

    /** Changes a draft; one that has left is recalled at the door first. */
    Outcome<Kept> change(Caller caller, String id, int version, Advice advice);

    /** Destroys a draft. */
    Outcome<String> forget(Caller caller, String id);

    /** Hands one in at the door. */
    Outcome<Kept> handIn(Caller caller, String id, int version);
}
