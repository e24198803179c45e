// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

/** How long a survey takes, as it is said: one number for whoever prepares it and for whoever answers, and never too few. */
public final class WholeMinutes {

    private static final int SECONDS = 60;

    private WholeMinutes() {}

    /** Minutes that were begun in {@code seconds}; 1 at least. */
    public static int of(int seconds) {
        return Math.max(1, (seconds + SECONDS - 1) / SECONDS);
    }
}
