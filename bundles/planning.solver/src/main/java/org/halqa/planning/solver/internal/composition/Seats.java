// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.composition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.CompositionProblem.Group;
import org.halqa.planning.CompositionProblem.Person;
import org.halqa.planning.spi.SeatPlacement;

/** Who may sit where in which languages, the rules of partners included. Every rule is asked once for each seat. */
final class Seats {

    private static final int BITS = Long.SIZE;

    private final Roster roster;
    private final SeatJudges judges;
    private final Map<String, Integer> languages = new LinkedHashMap<>();
    private final Map<Long, int[]> extras = new HashMap<>();
    private final long[][] seats;

    Seats(Roster roster, SeatJudges judges) {
        this.roster = roster;
        this.judges = judges;
        Map<String, Integer> offers = new LinkedHashMap<>();
        roster.problem.groups().forEach(group -> group.languages().forEach(l -> offers.merge(l, 1, Integer::sum)));
        // Sixty-four languages fit; should a programme ever have more, those that most groups offer are used.
        offers.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(BITS)
                .forEach(offer -> languages.put(offer.getKey(), languages.size()));
        seats = new long[roster.size()][roster.problem.groups().size()];
        for (int p = 0; p < seats.length; p++) {
            for (int g = 0; g < seats[p].length; g++) {
                seats[p][g] = read(p, g);
            }
        }
    }

    String[] languages() {
        return languages.keySet().toArray(String[]::new);
    }

    /** Whether partners have rules. */
    boolean charges() {
        return judges.any();
    }

    long spoken(Group group) {
        return bits(group.languages());
    }

    private long bits(List<String> codes) {
        long bits = 0;
        for (String code : codes) {
            Integer at = languages.get(code);
            bits |= at == null ? 0 : 1L << at;
        }
        return bits;
    }

    /** Bits of the languages in which that person may sit in that group. */
    long of(int p, int g) {
        return seats[p][g];
    }

    private long read(int p, int g) {
        Person person = roster.person(p);
        Group group = roster.group(g);
        if (!Roster.fits(person, group)) {
            return 0;
        }
        long both = bits(person.languages()) & bits(group.languages());
        boolean stays = person.locked() && group.id().equals(person.previousGroup());
        if (!judges.any()) {
            return both;
        }
        long allowed = judged(p, g, both);
        return stays ? both : allowed;
    }

    private long judged(int p, int g, long both) {
        Person person = roster.person(p);
        long allowed = both;
        int[] costs = new int[languages.size()];
        for (Map.Entry<String, Integer> language : languages.entrySet()) {
            long bit = 1L << language.getValue();
            if ((both & bit) != 0) {
                int cost = judges.judge(new SeatPlacement(
                        person.organisation(),
                        person.team(),
                        person.zone(),
                        person.audience(),
                        person.profile(),
                        person.languages(),
                        roster.group(g),
                        language.getKey()));
                if (cost == SeatJudges.REFUSED) {
                    allowed &= ~bit;
                } else {
                    costs[language.getValue()] = cost;
                }
            }
        }
        extras.put((long) p * roster.problem.groups().size() + g, costs);
        return allowed;
    }

    /** By language: what partners charge for the seat. */
    int[] extra(int p, int g) {
        return extras.getOrDefault((long) p * roster.problem.groups().size() + g, new int[languages.size()]);
    }
}
