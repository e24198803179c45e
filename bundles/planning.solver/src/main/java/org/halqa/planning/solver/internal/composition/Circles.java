// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.CompositionProblem.Audience;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.planning.CompositionProblem.Person;

/** A part of a composition problem that hangs together, in numbers: people and groups by index in the part. Never changes. */
final class Circles {

    final CompositionProblem.Weights weights;
    final int people;
    final int groups;
    /** Index of each person and group in the whole problem. */
    final int[] personAt;

    final int[] groupAt;

    final Mode[] mode;
    final int[] min;
    final int[] max;
    final int[] target;
    final String[] languages;
    /** By group: bits of the languages it can be held in. */
    final long[] spoken;
    /** By person and group: bits of the languages in which they may sit there; 0 where they may not. */
    final long[][] seats;

    final int[][] choices;
    final boolean[][] apart;
    final boolean[] relay;
    final int[] worth;
    final boolean[] placeable;
    final int[] zone;
    final int zones;
    /** By kind of attribute (organisation, team, profile) and person. */
    final int[][] attribute;

    final int[] attributes;
    final int[] previous;
    final boolean[] locked;
    /** By person, group and language: what partners charge for the seat; null when there are no such rules. */
    final int @org.jspecify.annotations.Nullable [][][] extra;

    /** Of these people and groups, both by ascending index in the whole problem. */
    Circles(Roster roster, Seats seating, int[] personAt, int[] groupAt) {
        this.personAt = personAt;
        this.groupAt = groupAt;
        weights = roster.problem.weights();
        people = personAt.length;
        groups = groupAt.length;
        languages = seating.languages();
        mode = new Mode[groups];
        min = new int[groups];
        max = new int[groups];
        target = new int[groups];
        spoken = new long[groups];
        for (int g = 0; g < groups; g++) {
            Group group = roster.group(groupAt[g]);
            mode[g] = group.mode();
            min[g] = group.minSize();
            max[g] = group.maxSize();
            target[g] = group.targetSize();
            spoken[g] = seating.spoken(group);
        }
        seats = new long[people][groups];
        choices = new int[people][];
        extra = seating.charges() ? new int[people][groups][] : null;
        apart = new boolean[people][people];
        relay = new boolean[people];
        worth = new int[people];
        placeable = new boolean[people];
        zone = new int[people];
        previous = new int[people];
        locked = new boolean[people];
        attribute = new int[3][people];
        attributes = new int[3];
        Map<String, Integer> zoneAt = new HashMap<>();
        List<Map<String, Integer>> kinds = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
        Map<Integer, Integer> local = new HashMap<>();
        for (int g = 0; g < groups; g++) {
            local.put(groupAt[g], g);
        }
        for (int p = 0; p < people; p++) {
            Person person = roster.person(personAt[p]);
            int[] found = new int[groups];
            int count = 0;
            for (int g = 0; g < groups; g++) {
                seats[p][g] = seating.of(personAt[p], groupAt[g]);
                if (extra != null) {
                    extra[p][g] = seating.extra(personAt[p], groupAt[g]);
                }
                if (seats[p][g] != 0) {
                    found[count++] = g;
                }
            }
            choices[p] = Arrays.copyOf(found, count);
            for (int other : roster.apart(personAt[p])) {
                int q = Arrays.binarySearch(personAt, other);
                if (q >= 0) {
                    apart[p][q] = true;
                }
            }
            relay[p] = person.audience() == Audience.RELAIS;
            placeable[p] = roster.placeable(personAt[p]);
            worth[p] = placeable[p] ? roster.worth(personAt[p]) : 0;
            zone[p] = zoneAt.computeIfAbsent(person.zone(), z -> zoneAt.size());
            int before = roster.groupAt(person.previousGroup());
            previous[p] = before < 0 ? -1 : local.getOrDefault(before, groups);
            locked[p] = person.locked();
            attribute[0][p] = index(kinds.get(0), person.organisation());
            attribute[1][p] = index(kinds.get(1), person.team());
            attribute[2][p] = index(kinds.get(2), person.profile());
        }
        zones = zoneAt.size();
        for (int kind = 0; kind < 3; kind++) {
            attributes[kind] = kinds.get(kind).size();
        }
    }

    private static int index(Map<String, Integer> kind, String code) {
        return kind.computeIfAbsent(code, c -> kind.size());
    }

    /** Which attribute of people the mode of a group looks at, or −1. */
    int kind(int g) {
        return switch (mode[g]) {
            case INTER_OSC -> 0;
            case INTER_TEAM -> 1;
            case PROFILE -> 2;
            case ZONE -> -1;
        };
    }

    /** What partners charge for those members together, in the language of these in which it is least. */
    long extra(int[] members, int n, int g, long common) {
        return extra == null ? 0 : charge(members, n, g, cheapest(members, n, g, common));
    }

    /** The language of these in which partners charge least for those members, the first where it makes no difference. */
    int cheapest(int[] members, int n, int g, long common) {
        int found = Long.numberOfTrailingZeros(common);
        for (int l = found + 1; extra != null && l < languages.length; l++) {
            if ((common & 1L << l) != 0 && charge(members, n, g, l) < charge(members, n, g, found)) {
                found = l;
            }
        }
        return found;
    }

    private long charge(int[] members, int n, int g, int language) {
        long sum = 0;
        for (int i = 0; extra != null && i < n; i++) {
            sum += extra[members[i]][g][language];
        }
        return sum;
    }
}
