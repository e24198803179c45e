// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal.store;

import java.time.YearMonth;
import java.util.SortedMap;
import org.halqa.register.StressFactor;

/**
 * A factor as it is stored, its words opened.
 *
 * @param version changes with every edit
 * @param key name of the key that its words are sealed under
 * @param heard month to number of circles, at least one
 */
public record KeptFactor(String id, int version, String key, StressFactor factor, SortedMap<YearMonth, Integer> heard) {

    /** In how many circles it was heard, at least 1. */
    public int circles() {
        return heard.values().stream().mapToInt(Integer::intValue).sum();
    }
}
