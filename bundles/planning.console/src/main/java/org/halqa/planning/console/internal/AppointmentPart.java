// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Invitations;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.agenda.SessionCalendar.Wish;
import org.halqa.planning.agenda.Stage;

/** {@code /planning/one/<id>}: an appointment, what was said of it, and where it could go instead. */
final class AppointmentPart implements Part {

    private final Cards cards;
    private final SessionCalendar calendar;
    private final Invitations invitations;
    private final Options options;
    private final Frame frame;

    AppointmentPart(Cards cards, SessionCalendar calendar, Invitations invitations, Frame frame) {
        this.cards = cards;
        this.calendar = calendar;
        this.invitations = invitations;
        this.options = new Options(calendar);
        this.frame = frame;
    }

    /** What happened, in words. */
    public record Event(LocalDate on, String stage, String cause, LocalDate day, String slot) {}

    /** What an organisation said. */
    public record Said(String organisation, boolean fits, LocalDate day, String slot, boolean named) {}

    @Override
    public View get(PageRequest request, String rest) {
        return calendar.find(request.caller(), rest)
                .map(one -> page(request, 200, one, List.of()))
                .orElseGet(View.NotFound::new);
    }

    @Override
    public View post(PageRequest request, String rest) {
        String[] path = rest.split("/", -1);
        Optional<Appointment> one = calendar.find(request.caller(), path[0]);
        if (path.length != 2 || one.isEmpty()) {
            return new View.NotFound();
        }
        int version = Frame.number(request, "version", 0);
        String id = one.get().id();
        return switch (path[1]) {
            case "confirm" ->
                answer(request, one.get(), calendar.confirm(request.caller(), id, version), "toast.confirmed");
            case "cancel" ->
                answer(
                        request,
                        one.get(),
                        calendar.cancel(
                                request.caller(),
                                id,
                                version,
                                Frame.cause(request).orElse(Cause.FIELDWORK)),
                        "toast.cancelled");
            case "move" -> move(request, one.get(), version);
            case "answer" -> said(request, one.get());
            default -> new View.NotFound();
        };
    }

    private View move(PageRequest request, Appointment one, int version) {
        frame.mayWrite(request);
        Optional<When> when = request.field("when").flatMap(When::of);
        if (when.isEmpty()) {
            return page(request, 422, one, List.of(new Fault("when", say("fault.when"))));
        }
        Wish wish = new Wish(one.group().id(), when.get().day(), when.get().slot(), one.facilitator());
        return answer(
                request,
                one,
                calendar.move(
                        request.caller(),
                        one.id(),
                        version,
                        wish,
                        Frame.cause(request).orElse(Cause.FIELDWORK)),
                "toast.moved");
    }

    private View said(PageRequest request, Appointment one) {
        boolean fits = request.field("fits").filter("yes"::equals).isPresent();
        Optional<When> other = request.field("other").flatMap(When::of);
        return answer(
                request,
                one,
                invitations.answer(
                        request.caller(),
                        one.id(),
                        fits,
                        other.map(When::day).orElse(null),
                        other.map(When::slot).orElse(null)),
                "toast.answered");
    }

    private View answer(PageRequest request, Appointment one, Outcome<Appointment> outcome, String toast) {
        if (outcome instanceof Outcome.Done<Appointment> done) {
            return new View.Redirect("/planning/one/" + done.value().id(), say(toast));
        }
        Appointment now = outcome instanceof Outcome.Stale<Appointment> stale ? stale.current() : one;
        return page(request, Frame.status(outcome), now, Frame.faults(outcome));
    }

    private View page(PageRequest request, int status, Appointment one, List<Fault> faults) {
        LocalDate monday = Frame.monday(Frame.day(request, "week")
                .orElseGet(() -> later(one.day(), frame.today().plusDays(1))));
        boolean writes = frame.writes(request) && one.stage().isOpen();
        Map<String, Object> model = new HashMap<>();
        model.put("card", cards.card(one));
        model.put("title", frame.fullName(one.group()));
        model.put("minutes", one.group().minutes());
        model.put("movedTo", one.movedTo());
        model.put("history", history(request, one));
        model.put("said", one.answers().stream().map(this::said).toList());
        model.put("monday", monday);
        model.put("before", monday.minusWeeks(1));
        model.put("after", monday.plusWeeks(1));
        model.put(
                "opened",
                request.field("week").isPresent() || Frame.byField(faults).containsKey("when"));
        model.put("causes", Frame.causes());
        model.put("chosen", request.field("cause").orElse(""));
        model.put(
                "options",
                writes ? options.of(request.caller(), one.id(), one.group(), one.facilitator(), monday) : List.of());
        model.put(
                "answers",
                frame.allows(request, "planning.answer") && one.stage().isOpen());
        model.put("confirmable", one.stage() != Stage.CONFIRMED);
        return frame.page(request, status, "one", model, faults);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Event> history(PageRequest request, Appointment one) {
        return calendar.history(request.caller(), one.id()).stream()
                .map(change -> {
                    Cause cause = change.cause();
                    return new Event(
                            change.on(),
                            change.stage().name(),
                            cause == null ? "" : cause.name(),
                            change.day(),
                            change.slot().name());
                })
                .toList();
    }

    private Said said(Appointment.Answer answer) {
        LocalDate day = answer.otherDay();
        var slot = answer.otherSlot();
        String name = frame.programmes()
                .organisation(answer.organisation())
                .map(organisation -> organisation.acronym())
                .orElse(answer.organisation());
        return new Said(
                name,
                answer.fits(),
                day == null ? frame.today() : day,
                slot == null ? "" : slot.name(),
                day != null && slot != null);
    }
}
