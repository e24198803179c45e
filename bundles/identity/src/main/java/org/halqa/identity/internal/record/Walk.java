// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import org.halqa.identity.AccessRecord.Entry;

/** One walk along the chain, entry by entry, that remembers where it broke first. */
final class Walk {

    private final Chain chain;
    private final Link witnessed;
    private Link last = Chain.START;
    private long broken = -1;

    /**
     * A walk from the start.
     *
     * @param witnessed an end of the chain that was seen earlier and kept outside the database
     */
    Walk(Chain chain, Link witnessed) {
        this.chain = chain;
        this.witnessed = witnessed;
    }

    void meet(Entry entry, String stored) {
        if (broken >= 0) {
            return;
        }
        long expected = last.sequence() + 1;
        Link link = chain.after(last, entry);
        boolean whole = entry.sequence() == expected && link.value().equals(stored);
        boolean asWitnessed = link.sequence() != witnessed.sequence() || link.equals(witnessed);
        if (whole && asWitnessed) {
            last = link;
        } else {
            broken = expected;
        }
    }

    /** The first broken entry, or -1, given what the database says is the end. */
    long end(Link head, String seal) {
        if (broken >= 0) {
            return broken;
        }
        boolean complete = head.equals(last) && chain.sealed(head, seal) && last.sequence() >= witnessed.sequence();
        return complete ? -1 : last.sequence() + 1;
    }
}
