// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import org.halqa.model.Labels;

/**
 * A holiday that comes back every year.
 *
 * @param moon true when month and day are of the Hijri year
 * @param month 1 to 12
 * @param dayOfMonth 1 to 31
 * @param days how long it is
 */
record Holiday(boolean moon, int month, int dayOfMonth, int days, Labels name) {}
