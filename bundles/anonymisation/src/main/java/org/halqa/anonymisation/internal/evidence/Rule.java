// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.Optional;
import org.halqa.anonymisation.Disclosure.Reason;

/**
 * Whether a number of facts may be shown, looked at alone. Facts are counted, people are protected: a number is shown when it is
 * about people enough. What groups speak of must have been heard three times (domain B2), and from two organisations, and people
 * enough must have been in groups that did not speak of it.
 */
final class Rule {

    /** Sessions that must have spoken of a theme. */
    static final int HEARD = 3;

    private final int threshold;

    /** For readers who may see numbers about so many people. */
    Rule(int threshold) {
        this.threshold = threshold;
    }

    /**
     * Why it is withheld; empty when it may be shown, as far as it goes by itself.
     *
     * @param spoken true for what groups spoke of
     * @param cell facts that are counted
     * @param others facts of the same groups that are not; none where a cell is no part of a group
     */
    Optional<Reason> withheld(boolean spoken, Tally cell, Tally others) {
        if (cell.count() == 0) {
            return Optional.of(Reason.NOBODY);
        }
        if (cell.people() < threshold || spoken && cell.count() < HEARD) {
            return Optional.of(Reason.TOO_FEW);
        }
        if (spoken && cell.oneOrganisation()) {
            return Optional.of(Reason.ONE_ORGANISATION);
        }
        boolean few = spoken && others.count() > 0 && others.people() < threshold;
        return few ? Optional.of(Reason.COMPLEMENT) : Optional.empty();
    }
}
