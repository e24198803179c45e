// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers whether a caller may do something. The answers come from one declared table, role by operation
 * ({@code permissions.csv} in the identity bundle), which a test replays against every route. A service; any thread.
 */
@ProviderType
public interface Doorkeeper {

    /**
     * True when {@code caller} may perform {@code operation}. An operation that the table does not know is refused.
     *
     * @param operation {@code area.verb}, for example {@code sessions.write}
     */
    boolean allows(Caller caller, String operation);

    /**
     * True when {@code caller} may perform {@code operation} on what is their own only: their text, their organisation,
     * their entries. What "own" means is decided by the service of the operation. False when it is refused altogether.
     */
    default boolean ownOnly(Caller caller, String operation) {
        return false;
    }

    /**
     * Returns when {@code caller} may perform {@code operation}.
     *
     * @throws NotForThisRole otherwise
     */
    default void require(Caller caller, String operation) {
        if (!allows(caller, operation)) {
            throw new NotForThisRole(operation);
        }
    }
}
