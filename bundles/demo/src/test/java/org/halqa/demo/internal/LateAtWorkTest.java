// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** October has had its time on the sixteenth of the next month; later, other months may have left as well. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-16", "2026-11-23", "2026-12-16", "2027-02-01"})
    void twoSessionsThatCameLateWaitForMore(LocalDate today) {
        house.clock.set(today.atTime(10, 0));
        house.demo.load(Callers.admin());

        for (Disclosure.Account account : accounts()) {
            assertThat(waiting(account))
                    .as(account.reader().toString())
                    .containsExactly(new Since(2, 0, Optional.of(Verdict.TOO_LITTLE), List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-10", "2026-11-15"})
    void nothingIsLateWhileOctoberHasNotHadItsTime(LocalDate today) {
        house.clock.set(today.atTime(10, 0));
        house.demo.load(Callers.admin());

        for (Disclosure.Account account : accounts()) {
            assertThat(waiting(account)).as(account.reader().toString()).isEmpty();
        }
    }

    private List<Disclosure.Account> accounts() {
        List<Disclosure.Account> accounts = house.disclosure.accounts(Troupe.PSYCHOLOGIST);
        assertThat(accounts).as("coordination and line managers").hasSize(2);
        return accounts;
    }

    private static List<Since> waiting(Disclosure.Account account) {
        return account.released().stream()
                .map(Release::history)
                .flatMap(Optional::stream)
                .map(Disclosure.History::since)
                .flatMap(Optional::stream)
                .filter(since -> since.late() > 0)
                .toList();
    }
}
