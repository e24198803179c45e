// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

/**
 * Whole numbers from 0 in bands of one width.
 *
 * @param width how many numbers are in a band
 * @param count how many bands there are
 */
record Bands(int width, int count) {

    /** At most five bands that hold every number up to {@code most}. */
    static Bands upTo(double most) {
        int numbers = (int) Math.ceil(most) + 1;
        int width = (numbers + Ink.BANDS.size() - 1) / Ink.BANDS.size();
        return new Bands(width, (numbers + width - 1) / width);
    }

    int from(int band) {
        return band * width;
    }

    int to(int band) {
        return (band + 1) * width - 1;
    }

    String colour(double value) {
        return Ink.BANDS.get((int) Math.min(count - 1.0, Math.max(0, Math.floor(value / width))));
    }
}
