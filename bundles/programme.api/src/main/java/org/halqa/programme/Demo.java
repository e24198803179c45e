// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme;

import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The fictional consortium: a programme of its own that every page marks, loaded on demand and removed whole
 * ({@code demo.manage}). While it is there, {@link Programmes#current()} returns it and real material is out of sight,
 * untouched. A service; any thread; loading takes a few seconds.
 */
@ProviderType
public interface Demo {

    /** True while the fictional consortium is there. */
    boolean loaded();

    /** Loads it; does nothing when it is there. What was loaded is removed again when a room fails. */
    Outcome<Programme> load(Caller caller);

    /** Removes every trace of it; does nothing when it is not there. Returns the programme in use afterwards. */
    Outcome<Programme> remove(Caller caller);
}
