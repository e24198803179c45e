// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.Map;
import java.util.Set;

/**
 * One secret for each sealed record, kept apart from the database: without it the wrapped key of the record in the database is worth
 * nothing, wherever copies of the database are. Safe on any thread.
 */
public interface Shares {

    /** The shares of those of {@code names} that have one. */
    Map<String, byte[]> find(Set<String> names);

    /** Makes a share for each that has none; durable on return. Returns the shares of all. */
    Map<String, byte[]> make(Set<String> names);

    /**
     * How far the shares have come; never goes back, so that whoever remembers it knows a copy from before, or one that was cut.
     *
     * @param places how many fit without growing
     * @param last number of the share that was made last
     */
    record Mark(int places, long last) {

        /** Whether shares that have come this far hold all that {@code remembered} was about. */
        boolean reaches(Mark remembered) {
            return places >= remembered.places && last >= remembered.last;
        }
    }

    /** How far they have come. */
    Mark mark();

    /** False when something is damaged, so that a share may be missing that was not destroyed. */
    boolean whole();

    /** Destroys the share of {@code name}, if it has one; durable on return. */
    void destroy(String name);
}
