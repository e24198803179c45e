// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.model.Period;
import org.halqa.planning.spi.CountryCalendar;

/** A country with one holiday that is certain, one of the moon, and half a day from one zone to another. */
enum TinyCountry implements CountryCalendar {
    COUNTRY;

    static final LocalDate CERTAIN = LocalDate.of(2026, 9, 15);
    static final LocalDate LIKELY = LocalDate.of(2026, 10, 20);

    @Override
    public List<Feast> feasts(int year) {
        return year == 2026
                ? List.of(
                        new Feast(CERTAIN, 1, false, new Labels("Fête", "", "")),
                        new Feast(LIKELY, 1, true, new Labels("Lune", "", "")))
                : List.of();
    }

    @Override
    public List<Period> fasting(int year) {
        return List.of(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
    }

    @Override
    public Map<String, Map<String, Integer>> journeys() {
        return Map.of("RSK", Map.of("RSK", 0, "OR", 2), "OR", Map.of("RSK", 2, "OR", 0));
    }

    @Override
    public LocalTime start(boolean morning, boolean fasting) {
        return LocalTime.of(morning ? 9 : 14, fasting ? 45 : 30);
    }
}
