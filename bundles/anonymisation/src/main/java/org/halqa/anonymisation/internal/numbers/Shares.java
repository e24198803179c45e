// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.Comparator;
import java.util.Map;

/** What each contributor has of a total. */
final class Shares {

    private final Policy policy;
    private final long[] amounts;
    private final int largest;
    private final long total;

    /** Of these contributors. */
    Shares(Map<Integer, Long> byContributor, Policy policy) {
        this.policy = policy;
        this.amounts = byContributor.values().stream()
                .sorted(Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .toArray();
        this.total = java.util.Arrays.stream(amounts).sum();
        this.largest = byContributor.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    long total() {
        return total;
    }

    /** The contributor of most; -1 when there is none. */
    int largest() {
        return largest;
    }

    /** True when nobody dominates: R-DOM. */
    boolean balanced() {
        if (total == 0) {
            return true;
        }
        return amounts.length >= 3
                && amounts[0] * 100 <= policy.one() * total
                && (amounts[0] + amounts[1]) * 100 <= policy.two() * total
                && (total - amounts[0] - amounts[1]) * 100 >= policy.p() * amounts[0];
    }

    /** How large the total must be able to be, so that the second contributor does not know the first closely. */
    double needed() {
        double second = amounts.length > 1 ? amounts[1] : 0;
        return amounts.length == 0 ? 0 : amounts[0] * (1 + policy.p() / 100.0) + second;
    }
}
