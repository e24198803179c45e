// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

/**
 * How many people something could be said of, counted low.
 *
 * @param people at least 1
 * @param counted true when rosters were counted
 */
record Fit(int people, boolean counted) {

    boolean below(int limit) {
        return people < limit;
    }
}
