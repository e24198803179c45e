// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.Groups.Seat;

/**
 * Whom somebody wants to see on the page of the groups. Codes only, so that it may stand in an address.
 *
 * @param zone code, empty for all
 * @param organisation code, empty for all
 */
record Sought(String zone, String organisation) {

    static Sought of(PageRequest request) {
        return new Sought(code(request, "zone"), code(request, "organisation"));
    }

    private static String code(PageRequest request, String field) {
        return request.field(field)
                .map(String::strip)
                .filter(typed -> typed.matches("[\\w-]{1,40}"))
                .orElse("");
    }

    boolean all() {
        return zone.isEmpty() && organisation.isEmpty();
    }

    boolean keeps(Seat seat) {
        return (zone.isEmpty() || seat.zone().equals(zone))
                && (organisation.isEmpty() || seat.organisation().equals(organisation));
    }

    /** Groups that are open to the zone and hold somebody of the organisation. */
    boolean keeps(Composed group) {
        return (zone.isEmpty() || group.wish().zones().contains(zone))
                && (organisation.isEmpty()
                        || group.members().stream()
                                .anyMatch(seat -> seat.organisation().equals(organisation)));
    }

    /** What follows the address of a page, so that whoever comes back finds the same choice; empty for everybody. */
    String query() {
        String chosen = Stream.of("zone=" + zone, "organisation=" + organisation)
                .filter(part -> !part.endsWith("="))
                .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? "" : "?" + chosen;
    }
}
