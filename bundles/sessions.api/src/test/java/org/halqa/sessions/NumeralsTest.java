// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void daysHoursAndNumbersAreReadAsPeopleTypeThem() {
        assertThat(Numerals.day("2026-11-18")).contains(LocalDate.of(2026, 11, 18));
        assertThat(Numerals.day(" 18/11/2026 ")).contains(LocalDate.of(2026, 11, 18));
        assertThat(Numerals.day("٢٠٢٦-١١-١٨")).contains(LocalDate.of(2026, 11, 18));
        assertThat(Numerals.day("31/02/2026")).isEmpty();
        assertThat(Numerals.hour("10h30")).contains(LocalTime.of(10, 30));
        assertThat(Numerals.hour("25:00")).isEmpty();
        assertThat(Numerals.number("١٢٠")).contains(120);
        assertThat(Numerals.number("9999999999")).isEmpty();
        assertThat(Numerals.number("")).isEmpty();
    }
}
