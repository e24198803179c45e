// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.Locale;

/**
 * A share with its Wilson interval at 95 %: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.96.
 *
 * @param hits at most {@code of}
 */
record Wilson(long hits, long of) {

    private static final double Z = 1.959964;

    double share() {
        return of == 0 ? 0 : (double) hits / of;
    }

    double low() {
        return of == 0 ? 0 : Math.max(0, middle() - half());
    }

    double high() {
        return of == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double share = share();
        return Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f\t%d of %d\t[%.4f, %.4f]", share(), hits, of, low(), high());
    }
}
