// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.model.Zone;
import org.halqa.planning.DayRange;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Facilitator;
import org.halqa.planning.SchedulingProblem.Group;
import org.halqa.planning.SchedulingProblem.Pin;
import org.halqa.planning.SchedulingProblem.Reserved;
import org.halqa.planning.SchedulingProblem.Site;
import org.halqa.planning.SchedulingProblem.Weights;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.Limits.Closure;
import org.halqa.planning.agenda.Limits.Scope;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.KeptAppointment;

/**
 * The calendar as a problem for the planner. What was held is no pin but spent budget, fewer wishes and days kept free: the past may
 * have broken any rule, and a problem may not. Groups get speaking codes ({@code RSK-TERRAIN-1}) and people numbers, because reasons name them.
 */
final class Assembly {

    private static final int ROOMS = 2;
    private static final int BELOW_MIN = 1_500;
    private static final int BELOW_TARGET = 400;

    private final Snapshot snapshot;
    private final LocalDate from;
    private final Map<String, PlannedGroup> byCode = new HashMap<>();

    Assembly(Snapshot snapshot) {
        this.snapshot = snapshot;
        LocalDate tomorrow = snapshot.today().plusDays(1);
        LocalDate start = snapshot.programme().window().from();
        this.from = tomorrow.isAfter(start) ? tomorrow : start;
        snapshot.groups().forEach(group -> byCode.put(code(group), group));
    }

    /** True when no day is left to plan. */
    boolean isOver() {
        return from.isAfter(snapshot.programme().window().to());
    }

    static String code(PlannedGroup group) {
        return group.zone() + "-" + group.audience() + "-" + group.number();
    }

    /** Who holds sessions, by number: an account is nothing to read aloud. */
    String code(String account) {
        List<String> accounts = accounts();
        return "P" + (accounts.contains(account) ? accounts.indexOf(account) + 1 : 0);
    }

    /** Number of who holds sessions under that code, from 1; 0 when it is the code of nobody. */
    int number(String code) {
        return 1 + accounts().stream().map(this::code).toList().indexOf(code);
    }

    String account(String code) {
        return accounts().stream()
                .filter(account -> code(account).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> accounts() {
        return snapshot.facilitators().stream()
                .map(org.halqa.planning.agenda.Limits.Facilitator::account)
                .toList();
    }

    Optional<PlannedGroup> group(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    SchedulingPlan.Session session(KeptAppointment kept) {
        PlannedGroup group = snapshot.group(kept.group()).orElseThrow();
        return new SchedulingPlan.Session(code(group), kept.day(), kept.slot(), code(kept.facilitator()));
    }

    /** Appointments that are to come, as a plan. */
    SchedulingPlan plan(Collection<KeptAppointment> appointments) {
        return new SchedulingPlan(appointments.stream()
                .filter(kept -> kept.stage().isOpen() && !kept.day().isBefore(from))
                .filter(kept -> accounts().contains(kept.facilitator()))
                .map(this::session)
                .toList());
    }

    LocalDate from() {
        return from;
    }

    SchedulingProblem problem(List<Pin> pins) {
        return problem(pins, false);
    }

    /** @param repair true when every group keeps as many sessions as it has, and wishes for none more */
    SchedulingProblem problem(List<Pin> pins, boolean repair) {
        return new SchedulingProblem(
                snapshot.programme().id(),
                from,
                snapshot.programme().window().to(),
                from,
                snapshot.programme().zones().stream().map(this::site).toList(),
                journeys(),
                snapshot.facilitators().stream().map(this::facilitator).toList(),
                snapshot.total(),
                reserved(),
                Holidays.of(
                        snapshot.feasts(), from, snapshot.programme().window().to()),
                List.of(),
                snapshot.groups().stream().map(group -> group(group, repair)).toList(),
                pins,
                Weights.USUAL);
    }

    private Site site(Zone zone) {
        return new Site(zone.code(), ROOMS, closed(Scope.ZONE, zone.code()));
    }

    private Map<String, Map<String, Integer>> journeys() {
        List<String> zones =
                snapshot.programme().zones().stream().map(Zone::code).toList();
        return zones.stream().collect(Collectors.toMap(one -> one, one -> zones.stream()
                .collect(Collectors.toMap(
                        other -> other,
                        other -> snapshot.journeys().getOrDefault(one, Map.of()).getOrDefault(other, 0)))));
    }

    private Facilitator facilitator(org.halqa.planning.agenda.Limits.Facilitator one) {
        return new Facilitator(
                code(one.account()),
                one.base(),
                one.languages(),
                one.maxPerDay(),
                one.maxPerWeek(),
                one.maxTripDays(),
                closed(Scope.FACILITATOR, one.account()));
    }

    private List<DayRange> closed(Scope scope, String subject) {
        return snapshot.closures().stream()
                .filter(closure -> closure.scope() == scope && closure.subject().equals(subject))
                .map(Assembly::range)
                .toList();
    }

    private static DayRange range(Closure closure) {
        return new DayRange(closure.from(), closure.to(), closure.slot());
    }

    /** What is kept for other work, and what was spent already; never more than the whole. */
    private List<Reserved> reserved() {
        List<Reserved> reserved = new ArrayList<>();
        int left = snapshot.total();
        Map<String, Integer> booked = new HashMap<>();
        snapshot.bookings().forEach(booking -> booked.merge(booking.activity(), booking.quarters(), Integer::sum));
        Draw draw = Draw.of(snapshot);
        booked.put("HELD", draw.sessionsHeld() + draw.travelHeld());
        for (String activity : Stream.concat(snapshot.shares().keySet().stream(), booked.keySet().stream())
                .distinct()
                .sorted()
                .toList()) {
            int share = DayBudget.BY_CALENDAR.contains(activity)
                    ? 0
                    : snapshot.shares().getOrDefault(activity, 0);
            int quarters = Math.min(left, Math.max(share, booked.getOrDefault(activity, 0)));
            left -= quarters;
            reserved.add(new Reserved(activity, quarters));
        }
        return reserved;
    }

    private Group group(PlannedGroup group, boolean repair) {
        List<LocalDate> held = snapshot.appointments().stream()
                .filter(kept -> kept.group().equals(group.id()))
                .filter(kept -> kept.stage() == Stage.HELD
                        || kept.stage().isOpen() && kept.day().isBefore(from))
                .map(KeptAppointment::day)
                .sorted()
                .toList();
        List<DayRange> blackouts = new ArrayList<>(closed(Scope.GROUP, group.id()));
        held.forEach(day -> blackouts.add(new DayRange(day, day.plusDays(group.gapMinDays() - 1L), null)));
        int target = repair ? open(group) : Math.max(0, group.targetSessions() - held.size());
        return new Group(
                code(group),
                group.zone(),
                group.audience(),
                group.language(),
                group.sessionQuarters(),
                Math.min(target, Math.max(0, group.minSessions() - held.size())),
                target,
                group.gapMinDays(),
                group.gapMaxDays(),
                group.allowed(),
                group.preferred(),
                blackouts,
                BELOW_MIN,
                BELOW_TARGET);
    }

    private int open(PlannedGroup group) {
        return (int) snapshot.appointments().stream()
                .filter(kept -> kept.group().equals(group.id()))
                .filter(kept -> kept.stage().isOpen() && !kept.day().isBefore(from))
                .count();
    }
}
