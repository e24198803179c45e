// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

/**
 * How much work a guess costs. Stored with every hash, so that it can be raised later.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes in parallel
 */
record Argon2Cost(int memory, int passes, int lanes) {

    /** What OWASP recommends: some tens of milliseconds here, and not more than 38 MiB for the two at a time. */
    static final Argon2Cost TODAY = new Argon2Cost(19 * 1024, 2, 1);

    Argon2Cost {
        if (memory < 8 || memory > 1024 * 1024 || passes < 1 || passes > 64 || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("cost out of range");
        }
    }

    /** True when {@code other} makes a guess cheaper than this. */
    boolean exceeds(Argon2Cost other) {
        return (long) memory * passes > (long) other.memory * other.passes;
    }
}
