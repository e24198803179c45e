// SPDX-License-Identifier: Apache-2.0
package org.halqa.store;

import java.sql.SQLException;
import java.util.Optional;

/**
 * The database failed: a fault, never something that a user can cause. Its message and its cause hold no stored value.
 */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault with its cause. */
    public StoreFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** SQL state of what the database said, for example {@code 23505} for a duplicate; empty when it said nothing. */
    public Optional<String> sqlState() {
        return getCause() instanceof SQLException said ? Optional.ofNullable(said.getSQLState()) : Optional.empty();
    }
}
