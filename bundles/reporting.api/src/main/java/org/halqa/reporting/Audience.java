// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

/** For whom a kind of report is written; numbers are protected accordingly and issued files are open accordingly. */
public enum Audience {
    /** Coordination and the psychologist. */
    COORDINATION,
    /** The focal points of the organisations too. */
    CONSORTIUM,
    /** Line managers (N+1) too: numbers with their threshold, nothing finer than the consortium (R073). */
    LINE_MANAGERS,
    /** Donors too. */
    DONORS
}
