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

    /** Destroys the share of {@code name}, if it has one; durable on return. */
    void destroy(String name);
}
