// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

/** Why a day moves or falls away: about the work, never about a person. */
public enum Cause {
    /** No room. */
    ROOM,
    /** A journey that cannot be made. */
    JOURNEY,
    /** Clinic, outreach or another duty in the field. */
    FIELDWORK,
    /** A feast, or the moon that decides it. */
    FEAST,
    /** Whoever holds the session is not free. */
    FACILITATION,
    /** The group asks for it. */
    GROUP
}
