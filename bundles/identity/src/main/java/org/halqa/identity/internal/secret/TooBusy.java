// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

/** Too many people are signing in at this moment; nothing was checked. */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("too many passwords at once");
    }
}
