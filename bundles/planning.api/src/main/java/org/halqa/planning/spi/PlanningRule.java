// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule of a partner about one placement at a time. Register one as a service; the next proposal obeys it, hand edits are
 * judged by it, and its reasons are shown in its own words.
 *
 * <p>Called before a search starts, once for every placement that is possible otherwise, and again for every hand edit; on
 * any thread; must be quick, keep nothing, and answer the same for the same question. When it throws, there is no
 * proposal and the rule is named on screen. The same {@link #id()} with a higher service ranking replaces a rule.
 */
@ConsumerType
public interface PlanningRule {

    /** Stable code, for example {@code msf-be.no-thursday}. */
    String id();

    /** May somebody like this sit in this group? Accepts unless overridden. */
    default Judgement judge(SeatPlacement seat) {
        return Judgement.ACCEPTED;
    }

    /** May this group meet then, with this facilitator? Accepts unless overridden. */
    default Judgement judge(SessionPlacement session) {
        return Judgement.ACCEPTED;
    }
}
