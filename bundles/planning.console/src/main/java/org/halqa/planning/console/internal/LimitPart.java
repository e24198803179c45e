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
import java.util.stream.IntStream;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.agenda.Limits.Closure;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.Limits.Feast;
import org.halqa.planning.agenda.Limits.Journey;
import org.halqa.planning.agenda.Limits.Scope;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar;

/** {@code /planning/limits}: how the caller works, what is closed, public holidays. */
final class LimitPart implements Part {

    private final Limits limits;
    private final SessionCalendar calendar;
    private final Frame frame;

    LimitPart(Limits limits, SessionCalendar calendar, Frame frame) {
        this.limits = limits;
        this.calendar = calendar;
        this.frame = frame;
    }

    /** What is closed, in words. */
    public record Shut(
            String id, Message subject, LocalDate from, LocalDate to, String slot, String cause, boolean imported) {}

    /** What can be closed. */
    public record Subject(String value, Message name) {}

    @Override
    public View get(PageRequest request, String rest) {
        frame.mayWrite(request);
        return rest.isEmpty() ? page(request, 200, List.of()) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request, String rest) {
        frame.mayWrite(request);
        return switch (rest) {
            case "self" -> answer(request, limits.keepOwn(request.caller(), facilitator(request)), "toast.self");
            case "close" -> close(request);
            case "open" ->
                answer(
                        request,
                        limits.open(request.caller(), request.field("id").orElse("")),
                        "toast.opened");
            case "busy" -> busy(request);
            case "journeys" ->
                answer(request, limits.keepJourneys(request.caller(), journeys(request)), "toast.journeys");
            case "feast" -> feast(request);
            case "unfeast" ->
                answer(
                        request,
                        limits.removeFeast(request.caller(), request.field("id").orElse("")),
                        "toast.unfeast");
            default -> new View.NotFound();
        };
    }

    /** A pair of zones to choose a length for. */
    public record Pair(String field, Labels from, Labels to, int quarters) {}

    /** How long a journey may be. */
    public record Length(int quarters, BigDecimal days) {}

    private static String field(Journey journey) {
        return "journey." + journey.from() + "." + journey.to();
    }

    private List<Journey> journeys(PageRequest request) {
        return limits.journeys(request.caller()).stream()
                .map(known ->
                        new Journey(known.from(), known.to(), Frame.number(request, field(known), known.quarters())))
                .toList();
    }

    private static Facilitator facilitator(PageRequest request) {
        return new Facilitator(
                "",
                request.field("base").orElse(""),
                request.fields("languages"),
                Frame.number(request, "maxPerDay", 0),
                Frame.number(request, "maxPerWeek", 0),
                Frame.number(request, "maxTripDays", 0));
    }

    private View close(PageRequest request) {
        Optional<LocalDate> from = Frame.day(request, "from");
        Optional<LocalDate> to = Frame.day(request, "to").or(() -> from);
        String[] subject = request.field("subject").orElse("").split("/", 2);
        if (from.isEmpty() || to.isEmpty()) {
            return page(request, 422, List.of(new Fault("from", say("fault.day"))));
        } else if (subject.length != 2) {
            return page(request, 422, List.of(new Fault("subject", say("fault.subject"))));
        }
        Closure closure = new Closure(
                "",
                scope(subject[0]),
                subject[1],
                from.get(),
                to.get(),
                request.field("slot").flatMap(LimitPart::slot).orElse(null),
                Frame.cause(request).orElse(Cause.FIELDWORK),
                false);
        return answer(request, limits.close(request.caller(), closure), "toast.closed");
    }

    private static Scope scope(String typed) {
        return typed.equals("ZONE") ? Scope.ZONE : typed.equals("GROUP") ? Scope.GROUP : Scope.FACILITATOR;
    }

    private static Optional<Slot> slot(String typed) {
        return typed.equals("AM") ? Optional.of(Slot.AM) : typed.equals("PM") ? Optional.of(Slot.PM) : Optional.empty();
    }

    private View busy(PageRequest request) {
        Optional<Upload> file = request.file("file");
        if (file.isEmpty()) {
            return page(request, 422, List.of(new Fault("file", say("fault.file"))));
        }
        Outcome<Integer> read = limits.importBusy(request.caller(), file.get().content());
        return read instanceof Outcome.Done<Integer> done
                ? new View.Redirect("/planning/limits", say("toast.busy", done.value()))
                : page(request, Frame.status(read), Frame.faults(read));
    }

    private View feast(PageRequest request) {
        Optional<LocalDate> day = Frame.day(request, "day");
        String id = request.field("id").orElse("");
        Optional<Feast> before = limits.feasts(request.caller()).stream()
                .filter(feast -> feast.id().equals(id))
                .findFirst();
        String name = request.field("name").orElse("").strip();
        if (day.isEmpty()) {
            return page(request, 422, List.of(new Fault("day", say("fault.day"))));
        } else if (before.isEmpty() && name.isEmpty()) {
            return page(request, 422, List.of(new Fault("name", say("fault.name"))));
        }
        Feast feast = new Feast(
                before.map(Feast::id).orElse(""),
                day.get(),
                Frame.number(request, "days", before.map(Feast::days).orElse(1)),
                before.map(Feast::moon).orElse(false),
                before.isEmpty() || request.field("decided").isPresent(),
                before.map(Feast::name).orElseGet(() -> new Labels(name, name, name)));
        return answer(request, limits.keepFeast(request.caller(), feast), "toast.feast");
    }

    private View answer(PageRequest request, Outcome<?> outcome, String toast) {
        return outcome instanceof Outcome.Done<?>
                ? new View.Redirect("/planning/limits", say(toast))
                : page(request, Frame.status(outcome), Frame.faults(outcome));
    }

    private View page(PageRequest request, int status, List<Fault> faults) {
        List<PlannedGroup> groups = calendar.groups(request.caller());
        Optional<Facilitator> self = limits.facilitators(request.caller()).stream()
                .filter(one -> one.account().equals(request.caller().account()))
                .findFirst();
        Map<String, Object> model = new HashMap<>();
        model.put("known", self.isPresent());
        model.put("base", self.map(Facilitator::base).orElse(""));
        model.put("spoken", self.map(Facilitator::languages).orElse(List.of("FR", "AR", "ARY")));
        model.put("maxPerDay", self.map(Facilitator::maxPerDay).orElse(2));
        model.put("maxPerWeek", self.map(Facilitator::maxPerWeek).orElse(4));
        model.put("maxTripDays", self.map(Facilitator::maxTripDays).orElse(3));
        model.put("zones", frame.programme().zones());
        model.put("languages", frame.terms(Vocabulary.SESSION_LANGUAGE));
        model.put("causes", Frame.causes());
        model.put("subjects", subjects(request, groups));
        model.put("shut", shut(request, groups));
        model.put("feasts", limits.feasts(request.caller()));
        model.put(
                "journeys",
                journeys(request).stream()
                        .map(one -> new Pair(field(one), frame.zone(one.from()), frame.zone(one.to()), one.quarters()))
                        .toList());
        model.put(
                "lengths",
                IntStream.rangeClosed(0, Limits.LONGEST_JOURNEY)
                        .mapToObj(quarters -> new Length(quarters, Quarters.days(quarters)))
                        .toList());
        model.put("typedFrom", request.field("from").orElse(""));
        model.put("typedTo", request.field("to").orElse(""));
        return frame.page(request, status, "limits", model, faults);
    }

    private List<Subject> subjects(PageRequest request, List<PlannedGroup> groups) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject("FACILITATOR/" + request.caller().account(), say("closed.self")));
        frame.programme()
                .zones()
                .forEach(zone -> subjects.add(new Subject("ZONE/" + zone.code(), say("closed.zone", zone.labels()))));
        groups.forEach(group -> subjects.add(new Subject("GROUP/" + group.id(), frame.fullName(group))));
        return subjects;
    }

    private List<Shut> shut(PageRequest request, List<PlannedGroup> groups) {
        return limits.closures(request.caller()).stream()
                .map(closure -> {
                    Slot slot = closure.slot();
                    return new Shut(
                            closure.id(),
                            subject(closure, groups),
                            closure.from(),
                            closure.to(),
                            slot == null ? "" : slot.name(),
                            closure.cause().name(),
                            closure.imported());
                })
                .toList();
    }

    private Message subject(Closure closure, List<PlannedGroup> groups) {
        return switch (closure.scope()) {
            case ZONE -> say("closed.zone", frame.zone(closure.subject()));
            case FACILITATOR -> say("closed.self");
            case GROUP ->
                groups.stream()
                        .filter(group -> group.id().equals(closure.subject()))
                        .findFirst()
                        .map(frame::fullName)
                        .orElseGet(() -> say("closed.group"));
        };
    }
}
