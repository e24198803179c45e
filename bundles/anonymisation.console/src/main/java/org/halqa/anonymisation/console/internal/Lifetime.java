// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.ReviewDesk.Waiting;

/**
 * How long the words of a draft are still kept.
 *
 * @param day on which they are destroyed unless it has left
 * @param days until then, 0 when it is today
 */
public record Lifetime(LocalDate day, long days) {

    private static final int SOON = 14;

    static Optional<Lifetime> of(Waiting one, LocalDate today) {
        return one.until().map(day -> new Lifetime(day, Math.max(0, ChronoUnit.DAYS.between(today, day))));
    }

    /** True in its last two weeks. */
    public boolean soon() {
        return days <= SOON;
    }

    /** How many of {@code all} are in their last two weeks. */
    static long ending(List<Waiting> all, LocalDate today) {
        return all.stream()
                .flatMap(one -> of(one, today).stream())
                .filter(Lifetime::soon)
                .count();
    }
}
