// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.format.data.internal.Fact.Place;
import org.halqa.model.MonthSpan;

/** Where, when and about whom: the places of a fact as other systems ask for them. */
final class Dimensions {

    private static final String ZONE = "zone";
    private static final String MONTH = "month";

    private Dimensions() {}

    static Optional<Place> zone(Fact fact) {
        return one(fact, ZONE);
    }

    static Optional<Place> month(Fact fact) {
        return one(fact, MONTH);
    }

    /** Neither zone nor month. */
    static List<Place> others(Fact fact) {
        return fact.places().stream()
                .filter(place ->
                        !place.dimension().equals(ZONE) && !place.dimension().equals(MONTH))
                .toList();
    }

    /** The months that a fact is about; empty when it is about all of them. */
    static Optional<MonthSpan> span(Fact fact) {
        return month(fact).flatMap(place -> MonthSpan.read(place.code()));
    }

    /** A code as other systems write codes: {@code sessions.zone-month → SESSIONS_ZONE_MONTH}. */
    static String code(String id) {
        return id.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private static Optional<Place> one(Fact fact, String dimension) {
        return fact.places().stream()
                .filter(place -> place.dimension().equals(dimension))
                .findFirst();
    }
}
