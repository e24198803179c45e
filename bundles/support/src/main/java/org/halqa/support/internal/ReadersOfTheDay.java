// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;

/**
 * Writes that somebody read the requests, once a day for each account: a line for every look would come with every call, and
 * coordination, who reads the record, could count the people who asked.
 */
final class ReadersOfTheDay {

    private final AccessRecord access;
    private final CivilClock clock;
    private final Set<String> noted = new HashSet<>();
    private LocalDate day = LocalDate.MIN;

    ReadersOfTheDay(AccessRecord access, CivilClock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Writes the line unless it was written today. */
    synchronized void note(String account) {
        LocalDate today = clock.today();
        if (!today.equals(day)) {
            noted.clear();
            day = today;
        }
        if (!noted.contains(account)) {
            access.add(account, "support.answer", "card/requests");
            noted.add(account);
        }
    }
}
