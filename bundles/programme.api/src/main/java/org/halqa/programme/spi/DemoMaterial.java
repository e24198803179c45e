// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.spi;

import org.halqa.identity.Caller;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What one room adds to the fictional consortium and takes away with it. Called on one thread, rooms in the order of
 * {@link #order()} when loading and in the reverse order when removing. One that throws stops the loading, and what was
 * loaded is removed.
 */
@ConsumerType
public interface DemoMaterial {

    /** Position: identity 10, programme 20, sessions 30, anonymisation 40. */
    int order();

    /** Adds fictional material to {@code programme}; must do nothing when it is already there. */
    void load(Caller system, String programme);

    /** Removes every trace of it. */
    void remove(Caller system, String programme);
}
