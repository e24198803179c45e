// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

/**
 * What may be done with an instrument.
 *
 * @param policy what is shipped
 * @param terms the terms in one sentence, with their source; printed beside results
 */
public record Licence(Policy policy, String terms) {

    /** What is shipped of an instrument. */
    public enum Policy {
        /** Wording and key. */
        WORDING,
        /** The key alone: an administrator brings the wording after confirming the licence. */
        KEY_ONLY
    }
}
