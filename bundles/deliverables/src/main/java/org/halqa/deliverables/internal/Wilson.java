// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

/**
 * The 95 % score interval of Wilson (1927) for a share, in whole percent: an interval that stays within 0 and 100 also for few
 * observations.
 *
 * @param low its lower end, in percent
 * @param high its upper end, in percent
 */
record Wilson(int low, int high) {

    private static final double Z = 1.959963984540054;
    private static final int PERCENT = 100;

    static Wilson of(int count, int all) {
        double share = (double) count / all;
        double square = Z * Z;
        double middle = (share + square / (2 * all)) / (1 + square / all);
        double half = Z / (1 + square / all) * Math.sqrt(share * (1 - share) / all + square / (4.0 * all * all));
        return new Wilson((int) Math.round(PERCENT * Math.max(0, middle - half)), (int)
                Math.round(PERCENT * Math.min(1, middle + half)));
    }
}
