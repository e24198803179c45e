// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.DayRange;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;

/** Problems of all sizes by chance: the same seed, the same problem. */
public final class Instances {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final List<String> ZONES = List.of("RSK", "OR", "BMK", "FM", "MS");
    private static final List<String> PROFILES = List.of("TS", "MED", "PSY", "EDU", "INS", "ACC");

    private Instances() {}

    /** A roster with hierarchy, vetoes and, where {@code seated}, people who already sit somewhere, some of them for good. */
    public static CompositionProblem composition(long seed, int size, boolean seated) {
        Random chance = new Random(seed);
        int min = 2 + chance.nextInt(5);
        List<CompositionProblem.Group> groups = new ArrayList<>();
        int zones = 1 + chance.nextInt(ZONES.size());
        int count = Math.max(2, size / (min + 3));
        for (int g = 0; g < count; g++) {
            boolean bosses = g == 0;
            List<CompositionProblem.Audience> audiences = bosses
                    ? List.of(CompositionProblem.Audience.N1)
                    : switch (chance.nextInt(3)) {
                        case 0 -> List.of(CompositionProblem.Audience.RELAIS);
                        case 1 -> List.of(CompositionProblem.Audience.TERRAIN);
                        default -> List.of(CompositionProblem.Audience.TERRAIN, CompositionProblem.Audience.RELAIS);
                    };
            groups.add(new CompositionProblem.Group(
                    "g" + g,
                    CompositionProblem.Mode.values()[chance.nextInt(4)],
                    bosses || chance.nextInt(9) == 0 ? ZONES : List.of(ZONES.get(g % zones)),
                    audiences,
                    chance.nextBoolean() ? List.of("fr", "ary") : List.of(chance.nextBoolean() ? "fr" : "ary"),
                    chance.nextInt(5) == 0 ? PROFILES.subList(0, 3) : List.of(),
                    min,
                    min + 2 + chance.nextInt(5),
                    min + chance.nextInt(3)));
        }
        List<CompositionProblem.Person> people = new ArrayList<>();
        for (int p = 0; p < size; p++) {
            people.add(person(chance, p, size, zones));
        }
        CompositionProblem.Weights weights = chance.nextInt(3) > 0
                ? CompositionProblem.Weights.USUAL
                : new CompositionProblem.Weights(100, 200, 400, 30, 1, 1, 5, 2, 4, 20);
        CompositionProblem problem = new CompositionProblem("composition-" + seed, people, groups, weights);
        return seated ? Seated.of(problem, chance) : problem;
    }

    private static CompositionProblem.Person person(Random chance, int p, int size, int zones) {
        String organisation = "O" + (int) Math.sqrt(chance.nextInt(30));
        int kind = chance.nextInt(10);
        CompositionProblem.Audience audience = kind == 0
                ? CompositionProblem.Audience.N1
                : kind < 4 ? CompositionProblem.Audience.RELAIS : CompositionProblem.Audience.TERRAIN;
        String zone = ZONES.get(chance.nextInt(zones));
        return new CompositionProblem.Person(
                "p" + p,
                organisation,
                organisation + "-" + zone + "-" + chance.nextInt(2),
                zone,
                PROFILES.get(chance.nextInt(PROFILES.size())),
                audience,
                switch (chance.nextInt(4)) {
                    case 0 -> List.of("fr");
                    case 1 -> List.of("ary");
                    default -> List.of("fr", "ary");
                },
                // managers come before those who report to them: never a circle
                p > 0 && chance.nextInt(3) > 0 ? "p" + chance.nextInt(p) : null,
                chance.nextInt(6) == 0 ? List.of("p" + (p + 1 + chance.nextInt(size)) % (size + 3)) : List.of(),
                null,
                false);
    }

    /** A calendar to be made; where {@code announced}, some of it is held, agreed or announced already. */
    public static SchedulingProblem scheduling(long seed, int sessions, boolean announced) {
        Random chance = new Random(seed);
        int days = 60 + chance.nextInt(215);
        int zones = 1 + chance.nextInt(ZONES.size());
        List<SchedulingProblem.Site> sites = new ArrayList<>();
        Map<String, Map<String, Integer>> travel = new HashMap<>();
        for (int z = 0; z < zones; z++) {
            sites.add(new SchedulingProblem.Site(
                    ZONES.get(z), chance.nextInt(12) == 0 ? 0 : 1 + chance.nextInt(2), ranges(chance, days, 3)));
            Map<String, Integer> row = new HashMap<>();
            for (int to = 0; to < zones; to++) {
                row.put(ZONES.get(to), to == z ? 0 : 1 + chance.nextInt(4));
            }
            travel.put(ZONES.get(z), row);
        }
        List<SchedulingProblem.Facilitator> facilitators = new ArrayList<>();
        int hands = 1 + Math.max(chance.nextInt(3), sessions / 60);
        for (int f = 0; f < hands; f++) {
            facilitators.add(new SchedulingProblem.Facilitator(
                    "f" + f,
                    ZONES.get(chance.nextInt(zones)),
                    chance.nextInt(3) > 0 ? List.of("fr", "ary") : List.of(chance.nextBoolean() ? "fr" : "ary"),
                    chance.nextInt(3),
                    chance.nextInt(6),
                    chance.nextInt(5),
                    ranges(chance, days, 4)));
        }
        List<SchedulingProblem.Group> groups = new ArrayList<>();
        int wanted = 0;
        while (wanted < sessions) {
            SchedulingProblem.Group group = group(chance, groups.size(), zones, days);
            wanted += Math.max(1, group.targetSessions());
            groups.add(group);
        }
        List<SchedulingProblem.Holiday> holidays = new ArrayList<>();
        Set<LocalDate> feasts = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            LocalDate day = START.plusDays(chance.nextInt(days));
            if (feasts.add(day)) {
                holidays.add(new SchedulingProblem.Holiday(day, chance.nextBoolean()));
            }
        }
        List<DayRange> periods = new ArrayList<>();
        for (int q = 0; q < chance.nextInt(4); q++) {
            periods.add(new DayRange(START.plusDays(q * 60L), START.plusDays(q * 60L + 59 + chance.nextInt(20)), null));
        }
        int budget = sessions * (1 + chance.nextInt(4)) / 2 + chance.nextInt(20);
        SchedulingProblem problem = new SchedulingProblem(
                "scheduling-" + seed,
                START,
                START.plusDays(days - 1L),
                START,
                sites,
                travel,
                facilitators,
                budget + 6,
                List.of(new SchedulingProblem.Reserved("REPORTING", 6)),
                holidays,
                periods,
                groups,
                List.of(),
                SchedulingProblem.Weights.USUAL);
        return announced ? Announced.of(problem, chance) : problem;
    }

    private static SchedulingProblem.Group group(Random chance, int number, int zones, int days) {
        List<WeekPattern> allowed = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Slot slot : Slot.values()) {
                if (chance.nextInt(4) == 0) {
                    allowed.add(new WeekPattern(day, slot));
                }
            }
        }
        if (allowed.isEmpty()) {
            allowed.add(new WeekPattern(DayOfWeek.TUESDAY, Slot.AM));
        }
        int target = chance.nextInt(6);
        int gap = 1 + chance.nextInt(25);
        return new SchedulingProblem.Group(
                "g" + number,
                ZONES.get(chance.nextInt(zones)),
                SchedulingProblem.Audience.values()[chance.nextInt(3)],
                chance.nextBoolean() ? "fr" : "ary",
                1 + chance.nextInt(2),
                target == 0 ? 0 : chance.nextInt(target),
                target,
                gap,
                gap + chance.nextInt(50),
                allowed,
                allowed.subList(0, chance.nextInt(allowed.size() + 1)),
                ranges(chance, days, 3),
                900 + 300 * chance.nextInt(3),
                100 * (1 + chance.nextInt(6)));
    }

    static List<DayRange> ranges(Random chance, int days, int most) {
        List<DayRange> ranges = new ArrayList<>();
        for (int i = chance.nextInt(most + 1); i > 0; i--) {
            LocalDate from = START.plusDays(chance.nextInt(days));
            Slot slot = chance.nextInt(3) == 0 ? Slot.values()[chance.nextInt(2)] : null;
            ranges.add(new DayRange(from, from.plusDays(chance.nextInt(12)), slot));
        }
        return ranges;
    }

    static SchedulingProblem with(
            SchedulingProblem problem,
            LocalDate planFrom,
            List<SchedulingProblem.Site> sites,
            List<SchedulingProblem.Pin> pins) {
        return new SchedulingProblem(
                problem.name(),
                problem.start(),
                problem.end(),
                planFrom,
                sites,
                problem.travel(),
                problem.facilitators(),
                problem.totalQuarters(),
                problem.reserved(),
                problem.holidays(),
                problem.periods(),
                problem.groups(),
                pins,
                problem.weights());
    }

    static Set<SchedulingPlan.Session> of(SchedulingProblem problem, SchedulingProblem.Status status) {
        Set<SchedulingPlan.Session> found = new HashSet<>();
        problem.pins().stream().filter(pin -> pin.status() == status).forEach(pin -> found.add(pin.session()));
        return found;
    }
}
