// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** Where boxes are kept: a database that fits in a folder, even when the installation's own is elsewhere. */
@ConsumerType
public interface BoxEngine {

    /** Opens a box, and makes it when there is none. */
    DatabaseEngine open(String name, byte[] key);

    /** True when anything is left of it. */
    boolean exists(String name);

    /** Lets its files go. */
    void close(String name);

    /** Deletes its files, whether it is open or not. */
    void destroy(String name);
}
