// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

/**
 * Whole numbers in bands of one width, from the least that is shown: a number that may not be shown is in none of them.
 *
 * @param least the first number of the first band
 * @param most the last number of the last band
 * @param width how many numbers are in a band; the last may hold fewer
 * @param count how many bands there are
 */
record Bands(int least, int most, int width, int count) {

    /** At most five bands that hold every number from {@code least} to {@code most}. */
    static Bands over(double least, double most) {
        int first = (int) Math.floor(Math.min(least, most));
        int last = (int) Math.ceil(most);
        int numbers = last - first + 1;
        int width = (numbers + Ink.BANDS.size() - 1) / Ink.BANDS.size();
        return new Bands(first, last, width, (numbers + width - 1) / width);
    }

    int from(int band) {
        return least + band * width;
    }

    int to(int band) {
        return Math.min(most, least + (band + 1) * width - 1);
    }

    String colour(double value) {
        return Ink.BANDS.get((int) Math.min(count - 1.0, Math.max(0, Math.floor((value - least) / width))));
    }
}
