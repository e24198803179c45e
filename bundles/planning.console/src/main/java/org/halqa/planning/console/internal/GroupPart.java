// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar;

/** {@code /planning/groups}: the groups and what each needs. */
final class GroupPart implements Part {

    private final SessionCalendar calendar;
    private final Frame frame;

    GroupPart(SessionCalendar calendar, Frame frame) {
        this.calendar = calendar;
        this.frame = frame;
    }

    /** A group as a line of the list. */
    public record Row(
            String id,
            String zone,
            Labels zoneName,
            Message name,
            Labels language,
            int least,
            int target,
            int minutes) {}

    @Override
    public View get(PageRequest request, String rest) {
        frame.mayWrite(request);
        if (rest.isEmpty()) {
            return list(request, 200, List.of());
        } else if (rest.equals("new")) {
            return form(
                    request,
                    200,
                    TypedGroup.fresh(frame.programme().zones().get(0).code()),
                    "",
                    List.of());
        }
        return find(request, rest)
                .map(group -> form(request, 200, TypedGroup.of(group), group.id(), List.of()))
                .orElseGet(View.NotFound::new);
    }

    private Optional<PlannedGroup> find(PageRequest request, String id) {
        return calendar.groups(request.caller()).stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    @Override
    public View post(PageRequest request, String rest) {
        frame.mayWrite(request);
        String[] path = rest.split("/", -1);
        if (rest.equals("usual")) {
            return added(request, calendar.addUsual(request.caller()));
        } else if (rest.equals("composed")) {
            return added(request, calendar.addComposed(request.caller()));
        } else if (rest.equals("new")) {
            return keep(request, "");
        } else if (find(request, path[0]).isEmpty()) {
            return new View.NotFound();
        } else if (path.length == 2 && path[1].equals("remove")) {
            Outcome<String> removed = calendar.remove(request.caller(), path[0]);
            return removed instanceof Outcome.Done
                    ? new View.Redirect("/planning/groups", say("toast.group.removed"))
                    : list(request, Frame.status(removed), Frame.faults(removed));
        }
        return path.length == 1 ? keep(request, path[0]) : new View.NotFound();
    }

    private View added(PageRequest request, Outcome<Integer> outcome) {
        return outcome instanceof Outcome.Done<Integer> done
                ? new View.Redirect("/planning/groups", say("toast.groups", done.value()))
                : list(request, Frame.status(outcome), Frame.faults(outcome));
    }

    private View keep(PageRequest request, String id) {
        TypedGroup typed = TypedGroup.of(request);
        Optional<PlannedGroup> before = find(request, id);
        Outcome<PlannedGroup> kept = calendar.keep(
                request.caller(),
                typed.group(id, before.map(PlannedGroup::roster).orElse("")));
        return kept instanceof Outcome.Done
                ? new View.Redirect("/planning/groups", say("toast.group.kept"))
                : form(request, Frame.status(kept), typed, id, Frame.faults(kept));
    }

    private View list(PageRequest request, int status, List<Fault> faults) {
        List<Row> rows = calendar.groups(request.caller()).stream()
                .map(group -> new Row(
                        group.id(),
                        group.zone(),
                        frame.zone(group.zone()),
                        frame.name(group),
                        frame.term(Vocabulary.SESSION_LANGUAGE, group.language()),
                        group.minSessions(),
                        group.targetSessions(),
                        group.minutes()))
                .toList();
        return frame.page(request, status, "groups", Map.of("rows", rows), faults);
    }

    private View form(PageRequest request, int status, TypedGroup typed, String id, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("values", typed.values());
        model.put("several", typed.several());
        model.put("zones", frame.programme().zones());
        model.put("organisations", frame.programme().organisations());
        model.put("audiences", frame.terms(Vocabulary.AUDIENCE));
        model.put("modes", frame.terms(Vocabulary.MODE));
        model.put("types", frame.terms(Vocabulary.SESSION_TYPE));
        model.put("languages", frame.terms(Vocabulary.SESSION_LANGUAGE));
        model.put(
                "weekdays",
                Stream.of(DayOfWeek.values())
                        .filter(day -> day != DayOfWeek.SUNDAY)
                        .map(DayOfWeek::name)
                        .toList());
        return frame.page(request, status, "group", model, faults);
    }
}
