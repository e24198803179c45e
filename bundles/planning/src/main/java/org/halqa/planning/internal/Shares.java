// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How 24 days could be shared out. The terms of reference give the whole and the activities, not the shares (A12): these are ours,
 * a place to begin from.
 */
final class Shares {

    /** In quarter days of 24 days. */
    private static final Map<String, Integer> OF_24_DAYS = new LinkedHashMap<>();

    private static final int QUARTERS = 96;

    static {
        OF_24_DAYS.put("NOTE_METHODO", 8);
        OF_24_DAYS.put("CADRAGE", 4);
        OF_24_DAYS.put("PLANIF", 4);
        OF_24_DAYS.put("SESSION", 40);
        OF_24_DAYS.put("DEPLACEMENT", 16);
        OF_24_DAYS.put("REPORTING", 8);
        OF_24_DAYS.put("RAPPORT_FINAL", 8);
        OF_24_DAYS.put("RESTITUTION", 4);
        OF_24_DAYS.put("RESERVE", 4);
    }

    private Shares() {}

    /** Shares of {@code total} quarter days; what cannot be divided goes to the reserve. */
    static Map<String, Integer> usual(int total) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        OF_24_DAYS.forEach((activity, quarters) -> shares.put(activity, quarters * total / QUARTERS));
        int rest = total - shares.values().stream().mapToInt(Integer::intValue).sum();
        shares.merge("RESERVE", rest, Integer::sum);
        return shares;
    }
}
