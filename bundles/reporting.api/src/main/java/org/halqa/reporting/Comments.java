// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.time.LocalDate;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the psychologist and the coordination say to each other about a report before it is handed over
 * ({@code narratives.comment}). Nobody reviews a comment: one in which the door finds anything is not kept. A service; any thread.
 */
@ProviderType
public interface Comments {

    /** Most characters of a comment. */
    int LONGEST = 1_000;

    /**
     * One comment.
     *
     * @param part of the report that it is about; empty for the whole
     * @param role as which its author wrote it, for example {@code COORDINATION}; never a name
     * @param mine true for its author
     */
    record Comment(String id, String part, String role, boolean mine, LocalDate day, String words) {}

    /** All of a report, oldest first. */
    List<Comment> of(Caller caller, String kind, String variant);

    /**
     * Adds one.
     *
     * @param language {@code fr}, {@code ar} or {@code en}: what its author says it is written in
     * @param idempotencyKey 16 to 64 characters; the same key adds once
     */
    Outcome<Comment> add(
            Caller caller,
            String kind,
            String variant,
            String part,
            String language,
            String words,
            String idempotencyKey);

    /** Removes one of one's own. */
    Outcome<String> remove(Caller caller, String id);
}
