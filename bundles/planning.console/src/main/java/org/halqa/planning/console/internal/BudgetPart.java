// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.DayBudget.Prices;
import org.halqa.planning.agenda.DayBudget.Scenario;
import org.halqa.planning.agenda.DayBudget.State;

/** {@code /planning/budget}: where the days are, scenarios, and what it costs. */
final class BudgetPart implements Part {

    private static final List<Scenario> SCENARIOS =
            List.of(new Scenario(1, 2, 2), new Scenario(2, 2, 2), new Scenario(3, 2, 2));

    private final DayBudget budget;
    private final Frame frame;

    BudgetPart(DayBudget budget, Frame frame) {
        this.budget = budget;
        this.frame = frame;
    }

    /** One activity, in days. */
    public record Line(
            String activity, Labels name, BigDecimal allotted, BigDecimal planned, BigDecimal consumed, boolean full) {}

    /** Days that were booked. */
    public record Entry(String id, LocalDate day, Labels activity, BigDecimal days, boolean consumed) {}

    /** A scenario and what it draws. */
    public record Compared(
            int perGroup,
            int perJourney,
            BigDecimal length,
            int sessions,
            BigDecimal work,
            BigDecimal travel,
            BigDecimal left,
            boolean fits) {}

    @Override
    public View get(PageRequest request, String rest) {
        return rest.isEmpty() ? page(request, 200, List.of()) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request, String rest) {
        String[] path = rest.split("/", -1);
        return switch (path[0]) {
            case "allot" -> allot(request);
            case "book" -> book(request);
            case "price" -> price(request);
            case "settle" ->
                answer(
                        request,
                        budget.settle(request.caller(), request.field("id").orElse("")),
                        "toast.settled");
            case "release" ->
                answer(
                        request,
                        budget.release(request.caller(), request.field("id").orElse("")),
                        "toast.released");
            default -> new View.NotFound();
        };
    }

    private View allot(PageRequest request) {
        frame.may(request, "budget.allot");
        Map<String, Integer> quarters = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        frame.programmes().terms(Vocabulary.ACTIVITY).forEach(term -> {
            Optional<Integer> typed =
                    Quarters.of(request.field("share." + term.code()).orElse(""));
            typed.ifPresentOrElse(
                    drawn -> quarters.put(term.code(), drawn),
                    () -> faults.add(new Fault("share", say("fault.quarters"))));
        });
        return faults.isEmpty()
                ? answer(
                        request,
                        budget.allot(request.caller(), Frame.number(request, "version", 0), quarters),
                        "toast.allotted")
                : page(request, 422, faults);
    }

    private View book(PageRequest request) {
        frame.may(request, "budget.book");
        Optional<Integer> quarters = Quarters.of(request.field("days").orElse(""));
        Optional<LocalDate> day = Frame.day(request, "day");
        if (quarters.isEmpty() || quarters.get() == 0) {
            return page(request, 422, List.of(new Fault("quarters", say("fault.quarters"))));
        } else if (day.isEmpty()) {
            return page(request, 422, List.of(new Fault("day", say("fault.day"))));
        }
        Booking booking = new Booking(
                "",
                request.field("activity").orElse(""),
                day.get(),
                quarters.get(),
                request.field("state").filter("consumed"::equals).isPresent());
        return answer(
                request,
                budget.book(request.caller(), booking, request.field("_key").orElse("")),
                "toast.booked");
    }

    private View price(PageRequest request) {
        frame.may(request, "budget.allot");
        Optional<BigDecimal> day = amount(request, "day");
        Optional<BigDecimal> night = amount(request, "night");
        Optional<BigDecimal> journey = amount(request, "journey");
        Optional<BigDecimal> vat = amount(request, "vat");
        if (day.isEmpty() || night.isEmpty() || journey.isEmpty() || vat.isEmpty()) {
            return page(request, 422, List.of(new Fault("price", say("fault.amount"))));
        }
        Prices prices = new Prices(
                day.get(),
                night.get(),
                journey.get(),
                vat.get(),
                request.field("exemption").orElse("").strip());
        return answer(request, budget.price(request.caller(), prices), "toast.priced");
    }

    private static Optional<BigDecimal> amount(PageRequest request, String field) {
        String plain = request.field(field).orElse("").strip().replace(',', '.');
        return plain.matches("\\d{1,7}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private View answer(PageRequest request, Outcome<?> outcome, String toast) {
        return outcome instanceof Outcome.Done<?>
                ? new View.Redirect("/planning/budget", say(toast))
                : page(request, Frame.status(outcome), Frame.faults(outcome));
    }

    private View page(PageRequest request, int status, List<Fault> faults) {
        State state = budget.state(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put("version", state.version());
        model.put("bar", DayBar.of(state));
        model.put("total", Quarters.days(state.total()));
        model.put("spent", Quarters.days(state.consumed()));
        model.put("planned", Quarters.days(state.planned()));
        model.put("left", Quarters.days(Math.max(0, state.left())));
        model.put("threshold", threshold(state));
        model.put("lines", state.lines().stream().map(this::line).toList());
        model.put(
                "entries",
                budget.bookings(request.caller()).stream().map(this::entry).toList());
        model.put("activities", frame.terms(Vocabulary.ACTIVITY));
        model.put(
                "scenarios",
                budget.compare(request.caller(), scenarios(request)).stream()
                        .map(BudgetPart::compared)
                        .toList());
        model.put("prices", budget.prices(request.caller()));
        model.put("cost", budget.cost(request.caller()));
        model.put("books", frame.allows(request, "budget.book"));
        model.put("allots", frame.allows(request, "budget.allot"));
        model.put("typedDays", request.field("days").orElse(""));
        model.put("typedDay", request.field("day").orElse(frame.today().toString()));
        model.put("typedActivity", request.field("activity").orElse(""));
        return frame.page(request, status, "budget", model, faults);
    }

    /** How far the days have gone: 0, then 75, 90 and 100 percent of the whole, planned days included. */
    private static int threshold(State state) {
        int share = 100 * (state.planned() + state.consumed()) / Math.max(1, state.total());
        return share >= 100 ? 100 : share >= 90 ? 90 : share >= 75 ? 75 : 0;
    }

    private Line line(DayBudget.Line line) {
        return new Line(
                line.activity(),
                frame.term(Vocabulary.ACTIVITY, line.activity()),
                Quarters.days(line.allotted()),
                Quarters.days(line.planned()),
                Quarters.days(line.consumed()),
                line.planned() + line.consumed() > line.allotted());
    }

    private Entry entry(Booking booking) {
        return new Entry(
                booking.id(),
                booking.day(),
                frame.term(Vocabulary.ACTIVITY, booking.activity()),
                Quarters.days(booking.quarters()),
                booking.consumed());
    }

    /** The three usual ones, and the reader's own when the address has one. */
    private static List<Scenario> scenarios(PageRequest request) {
        List<Scenario> all = new ArrayList<>(SCENARIOS);
        if (request.field("perGroup").isPresent()) {
            all.add(new Scenario(
                    within(Frame.number(request, "perGroup", 2), 40),
                    within(Frame.number(request, "perJourney", 2), 6),
                    within(Frame.number(request, "length", 2), 4)));
        }
        return all;
    }

    private static int within(int number, int most) {
        return Math.max(1, Math.min(most, number));
    }

    private static Compared compared(DayBudget.Result result) {
        return new Compared(
                result.scenario().sessionsPerGroup(),
                result.scenario().sessionsPerJourney(),
                Quarters.days(result.scenario().sessionQuarters()),
                result.sessions(),
                Quarters.days(result.sessionQuarters()),
                Quarters.days(result.travelQuarters()),
                Quarters.days(Math.abs(result.left())),
                result.left() >= 0);
    }
}
