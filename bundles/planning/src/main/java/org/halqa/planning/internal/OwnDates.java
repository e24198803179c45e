// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.Set;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.OwnDate;
import org.halqa.planning.agenda.Stage;

/** The dates of some organisations in some zones, without anything that says whose or what for. */
record OwnDates(Set<String> organisations, Set<String> zones) {

    private static final Set<Stage> TOLD = Set.of(Stage.NEGOTIATED, Stage.CONFIRMED, Stage.HELD);

    List<OwnDate> of(Desk desk) {
        Snapshot snapshot = desk.look();
        Sight sight = new Sight(false, organisations);
        return snapshot.appointments().stream()
                .filter(kept -> TOLD.contains(kept.stage()))
                .map(kept -> desk.shown(snapshot, kept))
                .filter(sight::sees)
                .filter(one -> zones.isEmpty() || zones.contains(one.group().zone()))
                .map(OwnDates::plain)
                .toList();
    }

    /** The dates of one group, as long as it concerns one of these organisations; of any when there are none. */
    static List<OwnDate> ofGroup(Desk desk, String group, Set<String> organisations) {
        Snapshot snapshot = desk.look();
        Sight sight = new Sight(organisations.isEmpty(), organisations);
        return snapshot.appointments().stream()
                .filter(kept -> kept.group().equals(group) && TOLD.contains(kept.stage()))
                .map(kept -> desk.shown(snapshot, kept))
                .filter(sight::sees)
                .map(OwnDates::plain)
                .toList();
    }

    private static OwnDate plain(Appointment one) {
        return new OwnDate(
                one.id(),
                one.version(),
                one.day(),
                one.start(),
                one.group().minutes(),
                one.group().zone(),
                one.stage() != Stage.NEGOTIATED);
    }
}
