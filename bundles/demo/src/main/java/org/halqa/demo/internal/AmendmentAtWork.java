// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.identity.Role;
import org.halqa.programme.Edit;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.programme.spi.DemoMaterial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the invented mission longer, as an amendment would, when it is over or nearly so. The terms of reference end it in December
 * 2026; whoever tries the demo later could otherwise plan nothing and would have to justify each session.
 */
@Component
public final class AmendmentAtWork implements DemoMaterial {

    private static final int ORDER = 26;
    private static final int WEEKS_LEFT = 3;
    private static final int MONTHS_MORE = 3;

    private final Programmes programmes;
    private final People people;
    private final CivilClock clock;

    /** Needs what coordination needs. */
    @Activate
    public AmendmentAtWork(@Reference Programmes programmes, @Reference People people, @Reference CivilClock clock) {
        this.programmes = programmes;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Caller system, String programme) {
        Programme mission = programmes.current();
        LocalDate today = clock.today();
        if (mission.id().equals(programme) && mission.window().to().isBefore(today.plusWeeks(WEEKS_LEFT))) {
            prolong(
                    Cast.find(people, system, Role.COORDINATION),
                    mission,
                    YearMonth.from(today).plusMonths(MONTHS_MORE));
        }
    }

    /** Year by year, as amendments come: one alone may not add many. */
    private void prolong(Caller coordination, Programme mission, YearMonth last) {
        Programme longer = mission;
        while (YearMonth.from(longer.window().to()).isBefore(last)) {
            YearMonth year = YearMonth.from(longer.window().to()).plusYears(1);
            longer = DoorWalk.done(
                    "the amendment", programmes.change(coordination, until(longer, year.isAfter(last) ? last : year)));
        }
    }

    private static Edit until(Programme mission, YearMonth last) {
        return new Edit(
                mission.id(),
                mission.version(),
                mission.title(),
                last,
                mission.days(),
                mission.sessionsMin(),
                mission.sessionsMax(),
                mission.threshold(),
                mission.managerThreshold());
    }

    @Override
    public void remove(Caller system, String programme) {
        // The mission goes with its programme.
    }
}
