// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.spi;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Published by the store for a room whose migrations did not work, in the place of its {@link org.halqa.store.Database}. The
 * Modules page finds it by its property and says why the room waits.
 */
@ProviderType
public interface ClosedRoom {

    /** Service property: the room that is closed. */
    String ROOM = "halqa.room.closed";

    /** Which migration did not work and why; technical, and without a stored value. */
    String reason();
}
