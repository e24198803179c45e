// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity;

/** The caller's role does not open this. The console shows it as a calm page (403), without saying what exists. */
public final class NotForThisRole extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refusal of an operation; the message names the operation and nothing else. */
    public NotForThisRole(String operation) {
        super(operation);
    }
}
