// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.spi;

import javax.sql.DataSource;
import org.osgi.annotation.versioning.ConsumerType;

/** A database that Halqa can live in. One engine is active at a time; swapped by configuration alone. */
@ConsumerType
public interface DatabaseEngine {

    /** Short name, for example {@code derby}. */
    String id();

    /**
     * Connections to the one database of this installation, unlocked and ready. The store opens one per transaction; an
     * engine for which that is dear pools them itself.
     */
    DataSource dataSource();

    /** True when {@code sqlState} means that a transaction lost a race and may be tried again. */
    boolean mayRetry(String sqlState);
}
