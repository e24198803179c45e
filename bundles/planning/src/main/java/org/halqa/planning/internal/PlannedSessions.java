// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.internal.store.AppointmentRows;
import org.halqa.planning.internal.store.KeptAppointment;
import org.halqa.sessions.spi.Agenda;

/** Tells the session form what is planned, and takes notice of what was held. */
final class PlannedSessions implements Agenda {

    private static final int WEEKS = 8;

    private final Desk desk;

    PlannedSessions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Planned> planned(Caller caller) {
        if (!desk.house().doorkeeper().allows(caller, House.WRITE)) {
            return List.of();
        }
        Snapshot snapshot = desk.look();
        LocalDate from = snapshot.today().minusWeeks(WEEKS);
        LocalDate to = snapshot.today().plusWeeks(WEEKS);
        return snapshot.appointments().stream()
                .filter(kept -> kept.stage().isOpen() && kept.facilitator().equals(caller.account()))
                .filter(kept -> !kept.day().isBefore(from) && !kept.day().isAfter(to))
                .map(kept -> planned(desk.shown(snapshot, kept)))
                .toList();
    }

    private static Planned planned(Appointment appointment) {
        PlannedGroup group = appointment.group();
        return new Planned(
                appointment.id(),
                appointment.day(),
                appointment.start(),
                group.minutes(),
                group.type(),
                group.mode(),
                group.zone(),
                group.audience().name(),
                List.of(group.language()),
                group.organisations());
    }

    @Override
    public void held(Caller caller, String planned, String session) {
        desk.mayWrite(caller);
        desk.inTurn(handle -> {
            Snapshot snapshot = Snapshot.of(handle, desk.house());
            Optional<KeptAppointment> kept = snapshot.appointment(planned)
                    .filter(one -> one.stage().isOpen() && one.facilitator().equals(caller.account()));
            kept.ifPresent(one -> AppointmentRows.change(handle, one.heldAs(session), snapshot.today(), null));
            return "";
        });
    }
}
