// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Disclosure.Release;
import org.halqa.anonymisation.Disclosure.Since;
import org.halqa.anonymisation.Disclosure.Verdict;
import org.halqa.anonymisation.Evidence;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the account of the numbers has to show: a month of too few people, and sessions that came late. */
class LateAtWorkTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMonthOfTooFewPeopleIsToldWithItsQuarter() {
        house.demo.load(Callers.admin());

        Evidence evidence = house.releases.evidence(
                Callers.coordination(), house.programmes.current().window());

        assertThat(evidence.table("sessions.month").orElseThrow().rows())
                .extracting(Evidence.Line::code)
                .containsExactly("2026-04", "2026-05", "2026-06", "2026-07/2026-09", "2026-10", "TOTAL");
    }

    @Test
    void twoSessionsThatCameLateWaitForMore() {
        house.demo.load(Callers.admin());

        for (Disclosure.Account account : house.disclosure.accounts(Troupe.PSYCHOLOGIST)) {
            assertThat(account.released())
                    .extracting(Release::history)
                    .flatExtracting(history ->
                            history.flatMap(Disclosure.History::since).stream().toList())
                    .isEqualTo(List.of(new Since(2, 0, Optional.of(Verdict.TOO_LITTLE), List.of())));
        }
    }

    @Test
    void theyAreWrittenDownOnce() {
        house.demo.load(Callers.admin());
        int sessions = house.sessions.mine(Troupe.PSYCHOLOGIST).size();

        new LateAtWork(house.sessions, house.releases, house.desk, house.programmes, new Troupe(), house.clock)
                .load(Callers.system(), house.programmes.current().id());

        assertThat(house.sessions.mine(Troupe.PSYCHOLOGIST)).hasSize(sessions);
    }
}
