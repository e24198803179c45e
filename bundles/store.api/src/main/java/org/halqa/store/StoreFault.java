// SPDX-License-Identifier: Apache-2.0
package org.halqa.store;

/** The database failed: a fault, never something that a user can cause. Its message holds no stored value. */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault with its cause. */
    public StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}
