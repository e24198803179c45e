// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.function.Supplier;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;

/**
 * The services of other rooms that every operation needs.
 *
 * @param today in the country of the programme
 */
public record House(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes, Supplier<LocalDate> today) {

    /** The services, with the days of a clock. */
    public static House of(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes, CivilClock clock) {
        return new House(doorkeeper, access, programmes, clock::today);
    }

    /** The quarter that it is now, for example {@code 2026-Q4}. */
    String quarter() {
        return today.get().getYear() + "-Q" + today.get().get(IsoFields.QUARTER_OF_YEAR);
    }
}
