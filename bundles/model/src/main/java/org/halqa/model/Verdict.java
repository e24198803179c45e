// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

/** What a rule says of a proposal, always with its reason. Rules explain themselves. */
public sealed interface Verdict {

    /** Nothing to say against it. */
    record Accepted() implements Verdict {}

    /**
     * Possible, but think again.
     *
     * @param reason why, and what else could be done
     */
    record Discouraged(Message reason) implements Verdict {}

    /**
     * Not possible here.
     *
     * @param reason why, and which door is right instead
     */
    record Refused(Message reason) implements Verdict {}
}
