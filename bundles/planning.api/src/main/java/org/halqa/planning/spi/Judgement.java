// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.spi;

import org.halqa.model.Message;

/** What a rule says of one placement. Rules explain themselves. */
public sealed interface Judgement {

    /** Nothing to say against it. */
    Judgement ACCEPTED = new Accepted();

    /** Nothing to say against it. */
    record Accepted() implements Judgement {}

    /**
     * Possible, but it costs.
     *
     * @param reason why
     * @param cost 0 to 1,000,000, on the scale of the weights of the problem (a person without a seat costs 2000, a
     *     session that is not at a preferred time 25, unless the problem says otherwise)
     */
    record Discouraged(Message reason, int cost) implements Judgement {
        public Discouraged {
            if (cost < 0 || cost > 1_000_000) {
                throw new IllegalArgumentException("cost outside 0 to 1,000,000: " + cost);
            }
        }
    }

    /**
     * Never.
     *
     * @param reason why, and what would do instead
     */
    record Refused(Message reason) implements Judgement {}
}
