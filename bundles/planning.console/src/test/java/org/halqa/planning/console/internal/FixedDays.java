// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.Feeds;
import org.halqa.planning.agenda.Invitations;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.agenda.Limits.Journey;
import org.halqa.planning.agenda.Stage;
import org.jspecify.annotations.Nullable;

/** Days, limits, links and feeds with one thing of each; it notes what it was asked to do. */
final class FixedDays implements DayBudget, Limits, Invitations, Feeds {

    static final String SECRET = "secret-of-a-link";

    final List<String> asked = new ArrayList<>();
    boolean refuses;

    private <T> Outcome<T> answer(String what, T value) {
        asked.add(what);
        return refuses ? Outcome.refused("", say("date.done")) : new Outcome.Done<>(value);
    }

    @Override
    public State state(Caller caller) {
        return new State(1, 96, 42, 44, List.of(new Line("SESSION", 40, 30, 44), new Line("REPORTING", 8, 2, 0)));
    }

    @Override
    public List<Booking> bookings(Caller caller) {
        return List.of(new Booking("booking-1", "REPORTING", LocalDate.of(2026, 11, 1), 2, false));
    }

    @Override
    public Outcome<State> allot(Caller caller, int version, Map<String, Integer> quarters) {
        return answer("allot " + quarters.get("SESSION"), state(caller));
    }

    @Override
    public Outcome<Booking> book(Caller caller, Booking booking, String key) {
        return answer("book " + booking.activity() + " " + booking.quarters() + " " + booking.consumed(), booking);
    }

    @Override
    public Outcome<Booking> settle(Caller caller, String id) {
        return answer("settle " + id, bookings(caller).get(0));
    }

    @Override
    public Outcome<String> release(Caller caller, String id) {
        return answer("release " + id, id);
    }

    @Override
    public List<Result> compare(Caller caller, List<Scenario> scenarios) {
        return scenarios.stream()
                .map(one -> new Result(one, 20, 40, 8, 4 - one.sessionsPerGroup() * 2))
                .toList();
    }

    @Override
    public Prices prices(Caller caller) {
        return new Prices(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, "Art. 91");
    }

    @Override
    public Outcome<Prices> price(Caller caller, Prices prices) {
        return answer("price " + prices.day(), prices);
    }

    @Override
    public Cost cost(Caller caller) {
        return new Cost(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN);
    }

    @Override
    public List<Facilitator> facilitators(Caller caller) {
        return List.of(new Facilitator("test-psychologist", "RSK", List.of("FR"), 2, 4, 3));
    }

    @Override
    public Outcome<Facilitator> keepOwn(Caller caller, Facilitator facilitator) {
        return answer("self " + facilitator.base() + " " + facilitator.languages(), facilitator);
    }

    @Override
    public List<Closure> closures(Caller caller) {
        LocalDate day = LocalDate.of(2026, 12, 3);
        return List.of(
                new Closure("closure-1", Scope.ZONE, "FM", day, day.plusDays(1), null, Cause.FIELDWORK, false),
                new Closure("closure-2", Scope.FACILITATOR, "x", day, day, Slot.AM, Cause.FACILITATION, true),
                new Closure("closure-3", Scope.GROUP, "group-1", day, day, Slot.PM, Cause.GROUP, false));
    }

    @Override
    public Outcome<Closure> close(Caller caller, Closure closure) {
        return answer("close " + closure.scope() + " " + closure.subject() + " " + closure.slot(), closure);
    }

    @Override
    public Outcome<String> open(Caller caller, String id) {
        return answer("open " + id, id);
    }

    @Override
    public Outcome<Integer> importBusy(Caller caller, byte[] ics) {
        return answer("busy " + ics.length, 4);
    }

    @Override
    public List<Journey> journeys(Caller caller) {
        return List.of(new Journey("RSK", "FM", 1), new Journey("RSK", "OR", 2));
    }

    @Override
    public Outcome<List<Journey>> keepJourneys(Caller caller, List<Journey> journeys) {
        return answer("journeys " + journeys.stream().map(Journey::quarters).toList(), journeys);
    }

    @Override
    public List<Feast> feasts(Caller caller) {
        return List.of(
                new Feast("feast-1", LocalDate.of(2026, 11, 18), 1, false, true, new Labels("Indépendance", "", "")),
                new Feast("feast-2", LocalDate.of(2026, 12, 2), 2, true, false, new Labels("Lune", "", "")));
    }

    @Override
    public Outcome<Feast> keepFeast(Caller caller, Feast feast) {
        return answer("feast " + feast.name().fr() + " " + feast.decided(), feast);
    }

    @Override
    public Outcome<String> removeFeast(Caller caller, String id) {
        return answer("unfeast " + id, id);
    }

    @Override
    public Outcome<String> invite(Caller caller, String organisation) {
        return answer("invite " + organisation, SECRET);
    }

    @Override
    public List<Invitation> open(Caller caller) {
        return List.of(new Invitation("link-1", "MS2", LocalDate.of(2026, 12, 12), 1, 2));
    }

    @Override
    public void revoke(Caller caller, String id) {
        asked.add("revoke " + id);
    }

    @Override
    public Optional<Asked> read(String secret) {
        Appointment mine = FixedCalendar.appointment("appointment-1", "2026-12-01", Stage.NEGOTIATED);
        Appointment fresh = new Appointment(
                "appointment-2",
                1,
                mine.group(),
                "",
                LocalDate.of(2026, 12, 8),
                Slot.PM,
                mine.start(),
                Stage.NEGOTIATED,
                "",
                List.of());
        return secret.equals(SECRET) ? Optional.of(new Asked("MS2", List.of(mine, fresh))) : Optional.empty();
    }

    @Override
    public Outcome<Asked> answer(
            String secret, String appointment, boolean fits, @Nullable LocalDate otherDay, @Nullable Slot otherSlot) {
        return answer(
                "answer " + appointment + " " + fits + " " + otherDay + " " + otherSlot,
                read(secret).get());
    }

    @Override
    public Outcome<Appointment> answer(
            Caller caller, String appointment, boolean fits, @Nullable LocalDate otherDay, @Nullable Slot otherSlot) {
        return answer("answer " + fits, FixedCalendar.appointment("appointment-1", "2026-12-01", Stage.NEGOTIATED));
    }

    @Override
    public Outcome<String> make(Caller caller) {
        return answer("feed", SECRET);
    }

    @Override
    public Outcome<String> makeFor(Caller caller, String group) {
        return answer("feed of " + group, SECRET);
    }

    @Override
    public List<Feed> mine(Caller caller) {
        return List.of(new Feed("feed-1", "2026-11-20", ""), new Feed("feed-2", "2026-11-21", "group-1"));
    }

    @Override
    public Optional<byte[]> read(String secret, Locale locale) {
        return secret.equals(SECRET) ? Optional.of(new byte[] {1}) : Optional.empty();
    }
}
