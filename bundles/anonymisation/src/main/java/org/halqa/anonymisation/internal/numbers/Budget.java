// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

/** How many changes may be tried for a release. Counted and not timed, so that the same input gives the same output everywhere. */
final class Budget {

    private static final int LOOKS_FOR_A_TRY = 10;

    private final long given;
    private long left;
    private int looks;

    Budget(long tries) {
        this.given = tries;
        this.left = tries;
    }

    void spend(long tries) {
        left -= tries;
    }

    /** Somebody was looked at, and was not tried. */
    void look() {
        looks++;
        if (looks == LOOKS_FOR_A_TRY) {
            looks = 0;
            left--;
        }
    }

    long used() {
        return given - left;
    }

    boolean spent() {
        return left < 0;
    }
}
