// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import org.halqa.model.Labels;
import org.halqa.rosters.Groups.Seat;
import org.halqa.rosters.Groups.Table;
import org.halqa.rosters.Groups.Waiting;

/**
 * How far a zone is.
 *
 * @param waiting people of the zone who have no seat
 * @param seated people of the zone who have one
 * @param groups groups that are open to the zone
 */
public record ZoneCount(String zone, Labels name, long waiting, long seated, long groups) {

    static ZoneCount of(Choice zone, Table table) {
        return new ZoneCount(
                zone.code(),
                zone.label(),
                table.waiting().stream()
                        .map(Waiting::seat)
                        .filter(seat -> in(zone, seat))
                        .count(),
                table.groups().stream()
                        .flatMap(group -> group.members().stream())
                        .filter(seat -> in(zone, seat))
                        .count(),
                table.groups().stream()
                        .filter(group -> group.wish().zones().contains(zone.code()))
                        .count());
    }

    private static boolean in(Choice zone, Seat seat) {
        return seat.zone().equals(zone.code());
    }
}
