// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.identity.People.Person;
import org.halqa.planning.Planner;
import org.halqa.planning.spi.CountryCalendar;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.sessions.spi.KnownGroups;
import org.jspecify.annotations.Nullable;

/**
 * The services that the calendar calls. The last three come and go.
 *
 * @param people who has an account, to know whose links still hold
 * @param planner proposes and judges
 * @param country feasts, journeys and hours
 * @param composed groups composed from rosters
 */
record House(
        Doorkeeper doorkeeper,
        AccessRecord access,
        People people,
        Programmes programmes,
        CivilClock clock,
        Supplier<@Nullable Planner> planner,
        Supplier<@Nullable CountryCalendar> country,
        Supplier<@Nullable KnownGroups> composed) {

    static final String READ = "planning.read";
    static final String WRITE = "planning.write";
    static final String DATES = "planning.dates";

    /** The same house at another time. */
    House at(CivilClock other) {
        return new House(doorkeeper, access, people, programmes, other, planner, country, composed);
    }

    /** Whoever has this account, unless it was closed. */
    Optional<Person> active(String account) {
        return people.find(people.system(), account).filter(Person::active);
    }

    Programme programme() {
        return programmes.current();
    }

    Map<String, Map<String, Integer>> journeys() {
        CountryCalendar now = country.get();
        return now == null ? Map.of() : now.journeys();
    }

    Optional<Planner> plans() {
        return Optional.ofNullable(planner.get());
    }

    List<KnownGroups.Group> composedGroups(Caller caller) {
        KnownGroups now = composed.get();
        return now == null ? List.of() : now.groups(caller);
    }
}
