// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.PlannedGroup;

/**
 * What somebody sees of the calendar: all of it, or what concerns their organisations, and of the answers only their own.
 *
 * @param organisations codes; empty for all
 * @param everything true for who sees all
 */
record Sight(boolean everything, Set<String> organisations) {

    static Sight of(House house, Caller caller) {
        return new Sight(!house.doorkeeper().ownOnly(caller, House.READ), caller.organisations());
    }

    boolean sees(PlannedGroup group) {
        return everything || organisations.stream().anyMatch(group::concerns);
    }

    boolean sees(Appointment appointment) {
        return sees(appointment.group());
    }

    List<PlannedGroup> groups(Snapshot snapshot) {
        return snapshot.groups().stream().filter(this::sees).toList();
    }

    Appointment within(Appointment one) {
        return everything
                ? one
                : new Appointment(
                        one.id(),
                        one.version(),
                        one.group(),
                        "",
                        one.day(),
                        one.slot(),
                        one.start(),
                        one.stage(),
                        one.movedTo(),
                        one.answers().stream()
                                .filter(answer -> organisations.contains(answer.organisation()))
                                .toList());
    }
}
