// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.halqa.model.Period;
import org.halqa.planning.spi.CountryCalendar.Feast;
import org.junit.jupiter.api.Test;

class MoroccanYearTest {

    private final MoroccanYear year = new MoroccanYear();

    private LocalDate feast(int in, String french) {
        return year.feasts(in).stream()
                .filter(feast -> feast.name().fr().equals(french))
                .map(Feast::day)
                .findFirst()
                .orElseThrow();
    }

    /** The days that Jollyday 2.19 and Umm al-Qura give; Morocco may be a day later, which is why they are of the moon. */
    @Test
    void feastsOfTheMoonAreReckonedAndNeverCertain() {
        assertThat(feast(2026, "Aïd Al Fitr")).isEqualTo("2026-03-20");
        assertThat(feast(2026, "Aïd Al Adha")).isEqualTo("2026-05-27");
        assertThat(feast(2026, "1er Moharram")).isEqualTo("2026-06-16");
        assertThat(feast(2026, "Aïd Al Mawlid")).isEqualTo("2026-08-25");
        assertThat(year.feasts(2026)).filteredOn(Feast::moon).hasSize(4);
        assertThat(year.feasts(2027)).filteredOn(Feast::moon).hasSize(4);
    }

    @Test
    void civilFeastsKeepTheirDay() {
        assertThat(feast(2026, "Marche verte")).isEqualTo("2026-11-06");
        assertThat(feast(2027, "Nouvel an amazigh")).isEqualTo("2027-01-14");
        assertThat(year.feasts(2026)).extracting(Feast::day).isSorted();
    }

    @Test
    void aCivilYearMayMeetAFeastTwice() {
        assertThat(year.fasting(2030)).hasSize(2);
        assertThat(year.fasting(2026))
                .containsExactly(new Period(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 19)));
    }

    @Test
    void sessionsOfTheFastEndBeforeThree() {
        assertThat(year.start(true, false)).isEqualTo(LocalTime.of(9, 30));
        assertThat(year.start(false, true).plusHours(2)).isBefore(LocalTime.of(15, 0));
    }

    @Test
    void everyZoneIsReachedFromEveryOther() {
        Set<String> zones = Set.of("RSK", "OR", "FM", "BMK", "MS");
        assertThat(year.journeys()).containsOnlyKeys(zones);
        assertThat(year.journeys().values()).allSatisfy(row -> assertThat(row).containsOnlyKeys(zones));
        assertThat(year.journeys().get("OR").get("MS")).isEqualTo(4);
        assertThat(year.journeys().get("OR").get("OR")).isZero();
    }
}
