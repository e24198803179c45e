// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.time.LocalDate;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The scheme of staff care (« dispositif », R050): groups, rhythm, charter, tools and follow-up as one text, version by version
 * ({@code planning.write}). A version reaches the methodological note through the door and in no other way. A service; any
 * thread.
 */
@ProviderType
public interface Dispositifs {

    /**
     * What it says; each part at most 4,000 characters and perhaps empty.
     *
     * @param language {@code fr}, {@code ar} or {@code en}
     */
    record Text(String language, String groups, String rhythm, String charter, String tools, String followUp) {}

    /** How far a version is. */
    enum Standing {
        /** Kept here. */
        KEPT,
        /** At the door. */
        AT_THE_DOOR,
        /** Out, in the methodological note. */
        RELEASED
    }

    /**
     * A version, never changed once it is kept.
     *
     * @param number 1, 2, 3 …
     * @param on local day on which it was kept
     * @param door id of the document at the door, or empty
     */
    record Version(int number, LocalDate on, Text text, Standing standing, String door) {}

    /** All versions of the current programme, newest first. */
    List<Version> versions(Caller caller);

    /**
     * Keeps a new version.
     *
     * @param read number of the version that was read, 0 for none; {@link Outcome.Stale} when it is not the newest
     */
    Outcome<Version> keep(Caller caller, int read, Text text);

    /** Hands the newest version to the door; refused while it is there or when nothing is kept. */
    Outcome<Version> handOver(Caller caller);
}
