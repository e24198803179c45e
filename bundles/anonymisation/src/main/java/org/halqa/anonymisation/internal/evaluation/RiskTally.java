// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk.Closeness;

/** Counts in how many texts somebody without a name would be too close or near: where nobody should be, and where somebody is. */
final class RiskTally {

    private static final Set<String> OF_SOMEBODY = Set.of("QUASI", "HEALTH", "FAMILY");

    private long clean;
    private long cleanRed;
    private long cleanAmber;
    private long meant;
    private long meantFlagged;

    void add(Sample sample, Optional<Closeness> closest) {
        boolean red = closest.filter(each -> each == Closeness.TOO_CLOSE).isPresent();
        if (sample.spans().isEmpty()) {
            clean++;
            cleanRed += red ? 1 : 0;
            cleanAmber += closest.isPresent() && !red ? 1 : 0;
        } else if (sample.spans().stream().anyMatch(each -> OF_SOMEBODY.contains(each.type()))) {
            meant++;
            meantFlagged += closest.isPresent() ? 1 : 0;
        }
    }

    /** Clean texts that would not leave. */
    Wilson red() {
        return new Wilson(cleanRed, clean);
    }

    /** Clean texts of which somebody would have to decide. */
    Wilson amber() {
        return new Wilson(cleanAmber, clean);
    }

    /** Texts about a role, an illness or a family in which somebody is seen. */
    Wilson flagged() {
        return new Wilson(meantFlagged, meant);
    }
}
