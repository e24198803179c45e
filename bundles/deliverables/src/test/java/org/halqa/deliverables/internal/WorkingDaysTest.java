// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-06, 2026-11-20, 10, a Friday and two weeks",
        "2026-11-06, 2026-11-22, 10, the weekend after it",
        "2026-11-06, 2026-11-23, 11, the Monday after it",
        "2026-11-07, 2026-11-08, 0, a weekend",
        "2026-11-06, 2026-11-06, 0, the same day",
        "2026-11-06, 2026-11-01, 0, before it",
    })
    void areThoseAfterTheSession(LocalDate from, LocalDate to, int days, String case_) {
        assertThat(WorkingDays.between(from, to)).as(case_).isEqualTo(days);
    }
}
