// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of the invented sessions which of them the invented calendar had planned: these were held. */
@Component
public final class CalendarAtWork implements DemoMaterial {

    private static final int ORDER = 59;

    private final Sessions sessions;
    private final SessionCalendar calendar;
    private final People people;

    /** Needs what a facilitator needs. */
    @Activate
    public CalendarAtWork(@Reference Sessions sessions, @Reference SessionCalendar calendar, @Reference People people) {
        this.sessions = sessions;
        this.calendar = calendar;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Caller system, String programme) {
        Caller psychologist = Cast.of(people, system).psychologist();
        List<Stored> mine = sessions.mine(psychologist);
        for (Appointment planned : calendar.appointments(psychologist)) {
            mine.stream()
                    .filter(logged -> planned.stage().isOpen() && isOf(planned, logged))
                    .forEach(logged -> sessions.held(psychologist, planned.id(), logged.id()));
        }
    }

    private static boolean isOf(Appointment planned, Stored logged) {
        SessionRecord record = logged.record();
        return planned.day().equals(record.date())
                && planned.group().zone().equals(record.zone())
                && planned.group().audience().name().equals(record.audience());
    }

    @Override
    public void remove(Caller system, String programme) {
        // The calendar removes what it keeps of the programme.
    }
}
