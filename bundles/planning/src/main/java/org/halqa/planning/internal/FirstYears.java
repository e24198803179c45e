// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halqa.planning.agenda.Limits.Feast;
import org.halqa.planning.internal.store.FeastRows;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.planning.spi.CountryCalendar;
import org.halqa.programme.Programme;
import org.jdbi.v3.core.Handle;

/** Copies the holidays of a country for the years of a programme, once; from then on they are the programme's own. */
final class FirstYears {

    private FirstYears() {}

    static void fill(PlanningStore store, House house) {
        CountryCalendar country = house.country().get();
        Programme programme = house.programme();
        if (country == null || missing(store, programme).isEmpty()) {
            return;
        }
        store.inTurn(programme.id(), handle -> {
            missing(handle, programme).forEach(year -> add(handle, programme.id(), country, year));
            return "";
        });
    }

    private static List<Integer> missing(PlanningStore store, Programme programme) {
        return store.inTransaction(handle -> missing(handle, programme));
    }

    /** The year after the mission too: what is agreed at its end looks a little further. */
    private static List<Integer> missing(Handle handle, Programme programme) {
        List<Integer> there = FeastRows.years(handle, programme.id());
        return IntStream.rangeClosed(
                        programme.window().from().getYear(),
                        programme.window().to().getYear() + 1)
                .boxed()
                .filter(year -> !there.contains(year))
                .toList();
    }

    private static void add(Handle handle, String programme, CountryCalendar country, int year) {
        FeastRows.addYear(handle, programme, year);
        country.feasts(year)
                .forEach(feast -> FeastRows.keep(
                        handle,
                        programme,
                        new Feast(
                                UUID.randomUUID().toString(),
                                feast.day(),
                                feast.days(),
                                feast.moon(),
                                !feast.moon(),
                                feast.name())));
    }
}
