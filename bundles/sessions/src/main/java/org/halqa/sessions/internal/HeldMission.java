// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Period;
import org.halqa.programme.Programme;
import org.halqa.programme.spi.MissionGuard;
import org.halqa.sessions.internal.store.HeldDays;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mission does not end before a session that was held in it: such a session would lie outside, and nobody had said why. */
@Component
public final class HeldMission implements MissionGuard {

    private static final String MODULE = "sessions";

    private final HeldDays held;

    /** Looks at the days that the sessions room keeps. */
    @Activate
    public HeldMission(@Reference(target = "(halqa.room=sessions)") Database database) {
        this.held = new HeldDays(database);
    }

    @Override
    public List<Fault> leftOut(Programme stored, YearMonth last, BigDecimal days) {
        LocalDate end = last.atEndOfMonth();
        if (!end.isBefore(stored.window().to())) {
            return List.of();
        }
        // Neither how many nor which days: whoever edits the mission may not read sessions, and could count them month
        // by month.
        return held.of(stored.id(), new Period(end.plusDays(1), stored.window().to()))
                        .isEmpty()
                ? List.of()
                : List.of(new Fault("last", Message.of(MODULE, "mission.sessions")));
    }
}
