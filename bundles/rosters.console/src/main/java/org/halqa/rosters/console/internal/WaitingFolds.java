// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.rosters.Groups.Waiting;

/** Who waits for a seat, folded by zone and organisation: a hundred and eighty people are no list to scroll through. */
final class WaitingFolds {

    /** So few are shown at once. */
    private static final int SHORT = 12;

    private final GroupWords words;
    private final List<Choice> zones;

    /** @param zones of the programme, in its order */
    WaitingFolds(GroupWords words, List<Choice> zones) {
        this.words = words;
        this.zones = zones;
    }

    /** Those of one zone who wait. */
    public record ZoneFold(String zone, Labels name, int people, boolean open, List<TeamFold> teams) {}

    /** Those of one organisation in it. */
    public record TeamFold(String organisation, boolean open, List<SeatRow> rows) {}

    /** @param waiting those who are sought */
    List<ZoneFold> fold(List<Waiting> waiting, Sought sought) {
        Map<String, List<Waiting>> byZone =
                waiting.stream().collect(Collectors.groupingBy(one -> one.seat().zone()));
        boolean few = waiting.size() <= SHORT;
        // Who is in a zone that left the programme still waits.
        Stream<Choice> gone = byZone.keySet().stream()
                .filter(code -> zones.stream().noneMatch(zone -> zone.code().equals(code)))
                .sorted()
                .map(code -> new Choice(code, new Labels(code, "", ""), false));
        return Stream.concat(zones.stream().filter(zone -> byZone.containsKey(zone.code())), gone)
                .map(zone -> zone(zone, byZone.getOrDefault(zone.code(), List.of()), sought, few))
                .toList();
    }

    private ZoneFold zone(Choice zone, List<Waiting> waiting, Sought sought, boolean few) {
        Map<String, List<SeatRow>> byTeam = waiting.stream()
                .map(one -> words.row(one.seat(), one.reasons()))
                .collect(Collectors.groupingBy(SeatRow::organisation, TreeMap::new, Collectors.toList()));
        boolean open = few || !sought.zone().isEmpty();
        return new ZoneFold(
                zone.code(),
                zone.label(),
                waiting.size(),
                open,
                byTeam.entrySet().stream()
                        .map(team -> new TeamFold(
                                team.getKey(),
                                few || !sought.organisation().isEmpty() || byTeam.size() == 1,
                                team.getValue()))
                        .toList());
    }
}
