// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.Slot;
import org.halqa.planning.spi.SessionPlacement;
import org.jspecify.annotations.Nullable;

/**
 * A scheduling problem in numbers: groups, facilitators and zones by index, half days counted from the first day on (twice the
 * day, plus one in the afternoon). Never changes.
 */
final class Timetable {

    /** A placement that a rule forbids. */
    static final int REFUSED = -1;

    final SchedulingProblem problem;
    private final Judges judges;
    final int days;
    final int halves;
    final int groups;
    final int facilitators;
    final int zones;
    final int available;

    final int[] zone;
    final boolean[] relays;
    final int[] quarters;
    final int[] min;
    final int[] target;
    final int[] gapMin;
    final int[] gapMax;
    final int[] belowMin;
    final int[] belowTarget;

    final int[] base;
    final int[] perDay;
    final int[] perWeek;
    final int[] tripDays;
    final int[] week;
    final int weeks;
    final int[] rooms;
    final int[][] travel;
    final int[][] periodsOfDay;
    final int periods;

    /** By group and {@code half * facilitators + facilitator}: what the placement costs by itself, or {@link #REFUSED}. */
    final int[][] price;
    /** By group: the placements that no rule forbids by itself. */
    final int[][] choices;
    /** By group and half day: 1 + the facilitator who was announced, 0 if nobody. */
    final int[][] announced;
    /** By group and half day: whether the session may not move. */
    final boolean[][] fixed;
    /** Group, half day, facilitator, by threes: sessions held or agreed. */
    final int[] kept;
    /** The same: sessions announced that could stay. */
    final int[] keepable;
    /** How many announced sessions cannot stay, whatever is done. */
    final int lost;

    Timetable(SchedulingProblem problem, Judges judges) {
        this(problem, judges, null);
    }

    private Timetable(SchedulingProblem problem, Judges judges, int @Nullable [][] known) {
        this.problem = problem;
        this.judges = judges;
        days = (int) ChronoUnit.DAYS.between(problem.start(), problem.end()) + 1;
        halves = 2 * days;
        groups = problem.groups().size();
        facilitators = problem.facilitators().size();
        zones = problem.zones().size();
        available = problem.availableQuarters();
        Map<String, Integer> zoneAt = new HashMap<>();
        problem.zones().forEach(site -> zoneAt.put(site.id(), zoneAt.size()));

        zone = each(g -> zoneAt.getOrDefault(g.zone(), 0));
        quarters = each(SchedulingProblem.Group::sessionQuarters);
        min = each(SchedulingProblem.Group::minSessions);
        target = each(SchedulingProblem.Group::targetSessions);
        gapMin = each(SchedulingProblem.Group::gapMinDays);
        gapMax = each(SchedulingProblem.Group::gapMaxDays);
        belowMin = each(SchedulingProblem.Group::weightBelowMin);
        belowTarget = each(SchedulingProblem.Group::weightBelowTarget);
        relays = new boolean[groups];
        for (int g = 0; g < groups; g++) {
            relays[g] = problem.groups().get(g).audience() != SchedulingProblem.Audience.TERRAIN;
        }
        base = new int[facilitators];
        perDay = new int[facilitators];
        perWeek = new int[facilitators];
        tripDays = new int[facilitators];
        for (int f = 0; f < facilitators; f++) {
            SchedulingProblem.Facilitator who = problem.facilitators().get(f);
            base[f] = zoneAt.getOrDefault(who.base(), 0);
            perDay[f] = who.maxPerDay();
            perWeek[f] = who.maxPerWeek();
            tripDays[f] = who.maxTripDays();
        }
        rooms = problem.zones().stream().mapToInt(SchedulingProblem.Site::rooms).toArray();
        travel = new int[zones][zones];
        for (int from = 0; from < zones; from++) {
            Map<String, Integer> row =
                    problem.travel().getOrDefault(problem.zones().get(from).id(), Map.of());
            for (int to = 0; to < zones; to++) {
                travel[from][to] = row.getOrDefault(problem.zones().get(to).id(), 0);
            }
        }
        int weekday = problem.start().getDayOfWeek().getValue() - 1;
        week = new int[days];
        periodsOfDay = new int[days][];
        periods = problem.periods().size();
        for (int d = 0; d < days; d++) {
            week[d] = (d + weekday) / 7;
            LocalDate date = problem.start().plusDays(d);
            int[] hit = new int[periods];
            int count = 0;
            for (int p = 0; p < periods; p++) {
                if (problem.periods().get(p).covers(date, Slot.AM)
                        || problem.periods().get(p).covers(date, Slot.PM)) {
                    hit[count++] = p;
                }
            }
            periodsOfDay[d] = Arrays.copyOf(hit, count);
        }
        weeks = week[days - 1] + 1;

        price = known == null ? new Prices(this, judges).all() : known;
        choices = new int[groups][];
        for (int g = 0; g < groups; g++) {
            int[] one = price[g];
            int[] found = new int[one.length];
            int count = 0;
            for (int c = 0; c < one.length; c++) {
                if (one[c] != REFUSED) {
                    found[count++] = c;
                }
            }
            choices[g] = Arrays.copyOf(found, count);
        }
        announced = new int[groups][halves];
        fixed = new boolean[groups][halves];
        List<int[]> keep = new ArrayList<>();
        List<int[]> could = new ArrayList<>();
        int gone = 0;
        for (SchedulingProblem.Pin pin : problem.pins()) {
            int[] at = locate(pin.session());
            boolean outside = at[1] < 0 || at[1] >= halves;
            if (pin.status() != Status.ANNOUNCED) {
                if (outside) {
                    throw new IllegalArgumentException("a session that may not move lies outside the horizon");
                }
                fixed[at[0]][at[1]] = true;
                keep.add(at);
            } else if (outside) {
                gone++;
            } else {
                announced[at[0]][at[1]] = 1 + at[2];
                if (price[at[0]][at[1] * facilitators + at[2]] != REFUSED) {
                    could.add(at);
                }
            }
        }
        kept = flat(keep);
        keepable = flat(could);
        lost = gone;
    }

    /** The same, but these announced sessions do not move either. */
    Timetable frozen(Set<SchedulingPlan.Session> sessions) {
        List<SchedulingProblem.Pin> pins = problem.pins().stream()
                .map(pin -> sessions.contains(pin.session())
                        ? new SchedulingProblem.Pin(pin.session(), Status.AGREED)
                        : pin)
                .toList();
        return new Timetable(withPins(pins), judges, price);
    }

    private SchedulingProblem withPins(List<SchedulingProblem.Pin> pins) {
        return new SchedulingProblem(
                problem.name(),
                problem.start(),
                problem.end(),
                problem.planFrom(),
                problem.zones(),
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

    /** Group, half day and facilitator of a session, by index. */
    int[] locate(SchedulingPlan.Session session) {
        int half = (int) ChronoUnit.DAYS.between(problem.start(), session.date()) * 2
                + session.slot().ordinal();
        return new int[] {group(session.group()), half, facilitator(session.facilitator())};
    }

    /** The session with that group, half day and facilitator. */
    SchedulingPlan.Session session(int group, int half, int facilitator) {
        return new SchedulingPlan.Session(
                problem.groups().get(group).id(),
                date(half),
                (half & 1) == 0 ? Slot.AM : Slot.PM,
                problem.facilitators().get(facilitator).id());
    }

    /** What a session that was kept although it would not be proposed costs by itself. */
    int wishes(int group, int half, int facilitator) {
        if (price[group][half * facilitators + facilitator] != REFUSED) {
            return 0;
        }
        SchedulingProblem.Group who = problem.groups().get(group);
        LocalDate date = date(half);
        Slot slot = Slot.values()[half & 1];
        boolean feast = problem.holidays().stream().anyMatch(day -> day.date().equals(date) && !day.firm());
        return (Prices.meets(who.preferred(), date, slot)
                        ? 0
                        : problem.weights().notPreferred())
                + (feast ? problem.weights().tentativeHoliday() : 0)
                + Math.max(
                        0,
                        judges.judge(new SessionPlacement(
                                who, date, slot, problem.facilitators().get(facilitator))));
    }

    LocalDate date(int half) {
        return problem.start().plusDays(half >> 1);
    }

    private int group(String id) {
        for (int g = 0; g < groups; g++) {
            if (problem.groups().get(g).id().equals(id)) {
                return g;
            }
        }
        throw new IllegalArgumentException("a session of a group that is not there");
    }

    private int facilitator(String id) {
        for (int f = 0; f < facilitators; f++) {
            if (problem.facilitators().get(f).id().equals(id)) {
                return f;
            }
        }
        throw new IllegalArgumentException("a session with a facilitator who is not there");
    }

    private static int[] flat(List<int[]> threes) {
        return threes.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private int[] each(java.util.function.ToIntFunction<SchedulingProblem.Group> what) {
        return problem.groups().stream().mapToInt(what).toArray();
    }
}
