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
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.agenda.SessionCalendar.Wish;

/** {@code /planning/place}: a session by hand: a group, a week, a half day that the rules allow. */
final class PlacePart implements Part {

    private final SessionCalendar calendar;
    private final Limits limits;
    private final Options options;
    private final Frame frame;

    PlacePart(SessionCalendar calendar, Limits limits, Frame frame) {
        this.calendar = calendar;
        this.limits = limits;
        this.options = new Options(calendar);
        this.frame = frame;
    }

    /** A group to choose. */
    public record Choice(String id, Message name) {}

    @Override
    public View get(PageRequest request, String rest) {
        frame.mayWrite(request);
        return page(request, 200, List.of());
    }

    @Override
    public View post(PageRequest request, String rest) {
        frame.mayWrite(request);
        Optional<When> when = request.field("when").flatMap(When::of);
        Optional<String> facilitator = facilitator(request);
        if (facilitator.isEmpty()) {
            return page(request, 422, List.of(new Fault("", say("place.nobody"))));
        } else if (when.isEmpty()) {
            return page(request, 422, List.of(new Fault("when", say("fault.when"))));
        }
        Outcome<Appointment> placed = calendar.place(
                request.caller(),
                new Wish(
                        request.field("group").orElse(""),
                        when.get().day(),
                        when.get().slot(),
                        facilitator.get()),
                request.field("_key").orElse(""));
        return placed instanceof Outcome.Done<Appointment> done
                ? new View.Redirect("/planning/one/" + done.value().id(), say("toast.placed"))
                : page(request, Frame.status(placed), Frame.faults(placed));
    }

    /** The caller, when they hold sessions, else the first who does. */
    private Optional<String> facilitator(PageRequest request) {
        List<String> accounts = limits.facilitators(request.caller()).stream()
                .map(Limits.Facilitator::account)
                .toList();
        String own = request.caller().account();
        return accounts.contains(own) ? Optional.of(own) : accounts.stream().findFirst();
    }

    private View page(PageRequest request, int status, List<Fault> faults) {
        List<PlannedGroup> groups = calendar.groups(request.caller());
        String wished = request.field("group").orElse("");
        Optional<PlannedGroup> group =
                groups.stream().filter(one -> one.id().equals(wished)).findFirst();
        LocalDate monday = Frame.monday(
                Frame.day(request, "week").orElseGet(() -> frame.today().plusDays(1)));
        Optional<String> facilitator = facilitator(request);
        Map<String, Object> model = new HashMap<>();
        model.put(
                "groups",
                groups.stream()
                        .map(one -> new Choice(one.id(), frame.fullName(one)))
                        .toList());
        model.put("group", wished);
        model.put("monday", monday);
        model.put("before", monday.minusWeeks(1));
        model.put("after", monday.plusWeeks(1));
        model.put(
                "options",
                group.isPresent() && facilitator.isPresent()
                        ? options.of(request.caller(), "", group.get(), facilitator.get(), monday)
                        : List.of());
        model.put("ready", group.isPresent() && facilitator.isPresent());
        model.put("nobody", facilitator.isEmpty());
        return frame.page(request, status, "place", model, faults);
    }
}
