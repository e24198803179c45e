// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity;

/** The roles of domain §3. A person with several gets, for each operation, the strictest answer where they conflict. */
public enum Role {
    /** Psychologist who facilitates the circles. */
    PSYCHOLOGIST,
    /** Second reader (relecteur·rice): confirms what leaves; never a line manager of anyone in the group. */
    READER,
    /** Coordination of the consortium. */
    COORDINATION,
    /** Focal point of one organisation. */
    FOCAL_POINT,
    /** Person who takes part in the circles. */
    PARTICIPANT,
    /** Line manager (N+1). */
    LINE_MANAGER,
    /** IT administrator: runs the machine, reads no content. */
    ADMIN,
    /** Donor or outside reader. */
    DONOR
}
