// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

/** How many changes may be tried for a release. Counted and not timed, so that the same input gives the same output everywhere. */
final class Budget {

    private long left;

    Budget(long tries) {
        this.left = tries;
    }

    void spend(long tries) {
        left -= tries;
    }

    boolean spent() {
        return left < 0;
    }
}
