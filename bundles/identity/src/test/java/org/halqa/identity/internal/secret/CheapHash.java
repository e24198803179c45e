// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

/** Passwords at a cost that guards nothing, for tests that make many. */
public final class CheapHash {

    private CheapHash() {}

    public static PasswordHash make() {
        return new PasswordHash(new Argon2Cost(64, 1, 1));
    }
}
