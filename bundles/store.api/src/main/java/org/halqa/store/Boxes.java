// SPDX-License-Identifier: Apache-2.0
package org.halqa.store;

import org.halqa.store.spi.Schema;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Small databases apart from the one of the installation, each under a key of its own and each destroyed whole. For what must
 * leave no trace of when and in which order it was written: the log of a database remembers both, long after rows are deleted,
 * so it has to go with its database and its key (security.md §2.2, step 6). A service; any thread.
 */
@ProviderType
public interface Boxes {

    /**
     * The box of this name, made when there is none, with its tables brought up to date. It stays open until {@link #close},
     * {@link #destroy} or the end of the process.
     *
     * @param name small letters, digits and hyphens, at most 64
     * @param key 32 random bytes; nothing of them lies beside the box
     * @param tables its tables; they are never copied elsewhere
     */
    Database open(String name, byte[] key, Schema tables);

    /** True when there is such a box, open or not, or a remainder of one whose destruction was interrupted. */
    boolean exists(String name);

    /** Lets its files go until it is opened again. Does nothing when it is not open. */
    void close(String name);

    /** Closes it and deletes its files, for good; does nothing when there are none. Whoever holds the key destroys that too. */
    void destroy(String name);
}
