// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What protects, and what every reader knows anyway.
 *
 * @param coordination smallest number of people for coordination; under 5 it is 5
 * @param managers smallest number for line managers; under 10 it is 10
 * @param sensitive smallest number for sensitive answers; under 10 it is 10
 * @param one percent of a sum that one contributor may be
 * @param two percent that two may be
 * @param p percent of the largest that all but two must be together
 * @param structures column lists whose existing combinations are known
 * @param known sizes of populations that are known
 * @param exactCounts true when counts are never rounded
 */
public record Policy(
        int coordination,
        int managers,
        int sensitive,
        int one,
        int two,
        int p,
        List<List<String>> structures,
        List<Known> known,
        boolean exactCounts) {

    private static final int FLOOR = 5;
    private static final int HIGH_FLOOR = 10;

    /** The floors are here, where no setting reaches. */
    public Policy {
        coordination = Math.max(FLOOR, coordination);
        managers = Math.max(HIGH_FLOOR, managers);
        sensitive = Math.max(HIGH_FLOOR, sensitive);
        structures = List.copyOf(structures);
        known = List.copyOf(known);
    }

    /**
     * A population whose size is known, of all rows.
     *
     * @param where columns and codes
     * @param n its size
     * @param exact false when it is the most it can be
     */
    public record Known(Map<String, Set<String>> where, int n, boolean exact) {}

    /** From fine to coarse: what a kind of number may be rounded to. */
    List<Rounding> roundings(Measure.Kind kind) {
        List<Rounding> roundings = Rounding.of(kind);
        return exactCounts && roundings.get(0).times() == 0 ? roundings.subList(0, 1) : roundings;
    }

    /** The smallest number of people for this audience. */
    int k(Request.Audience audience, boolean sensitiveCell) {
        int k = audience == Request.Audience.COORDINATION ? coordination : managers;
        return sensitiveCell ? Math.max(k, sensitive) : k;
    }
}
