// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.Reason;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.Proposals;
import org.halqa.planning.agenda.Proposals.Draft;
import org.halqa.planning.agenda.SessionCalendar;

/** {@code /planning/proposal}: what the planner proposes, why, and what cannot be. */
final class ProposalPart implements Part {

    private final Proposals proposals;
    private final SessionCalendar calendar;
    private final Frame frame;

    ProposalPart(Proposals proposals, SessionCalendar calendar, Frame frame) {
        this.proposals = proposals;
        this.calendar = calendar;
        this.frame = frame;
    }

    /** A line that can be chosen. */
    public record Line(
            String id,
            String kind,
            LocalDate day,
            String slot,
            String zone,
            Labels zoneName,
            Message name,
            List<Message> reasons) {}

    /** A wish that is not met. */
    public record Unmet(Message name, int wished, int got, List<Message> reasons) {}

    @Override
    public View get(PageRequest request, String rest) {
        frame.mayWrite(request);
        return page(request, 200, List.of());
    }

    @Override
    public View post(PageRequest request, String rest) {
        return switch (rest) {
            case "ask" -> answer(request, proposals.propose(request.caller()), "toast.proposed");
            case "repair" -> repair(request);
            case "accept" -> accept(request);
            case "away" -> away(request);
            default -> new View.NotFound();
        };
    }

    private View repair(PageRequest request) {
        frame.mayWrite(request);
        Optional<LocalDate> day = Frame.day(request, "day");
        if (day.isEmpty()) {
            return page(request, 422, List.of(new Fault("day", say("fault.day"))));
        }
        Outcome<Draft> repaired = proposals.repair(
                request.caller(),
                day.get(),
                request.field("zone").orElse(""),
                Frame.cause(request).orElse(Cause.FIELDWORK));
        return answer(request, repaired, "toast.repaired");
    }

    private View accept(PageRequest request) {
        Set<String> lines = new HashSet<>(request.fields("line"));
        if (request.field("all").isPresent()) {
            proposals.waiting(request.caller()).ifPresent(draft -> draft.lines().forEach(line -> lines.add(line.id())));
        }
        Outcome<Integer> accepted = proposals.accept(request.caller(), lines);
        if (accepted instanceof Outcome.Done<Integer> done) {
            boolean more = proposals.waiting(request.caller()).isPresent();
            return new View.Redirect(more ? "/planning/proposal" : "/planning", say("toast.accepted", done.value()));
        }
        return page(request, Frame.status(accepted), Frame.faults(accepted));
    }

    private View away(PageRequest request) {
        proposals.putAway(request.caller());
        return new View.Redirect("/planning", say("toast.away"));
    }

    private View answer(PageRequest request, Outcome<Draft> outcome, String toast) {
        return outcome instanceof Outcome.Done<Draft>
                ? new View.Redirect("/planning/proposal", say(toast))
                : page(request, Frame.status(outcome), Frame.faults(outcome));
    }

    private View page(PageRequest request, int status, List<Fault> faults) {
        Optional<Draft> waiting = proposals.waiting(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put("there", waiting.isPresent());
        model.put("zones", frame.programme().zones());
        model.put("causes", Frame.causes());
        model.put("typedDay", request.field("day").orElse(""));
        model.put("typedZone", request.field("zone").orElse(""));
        model.put("cause", waiting.map(Draft::cause).map(Cause::name).orElse(""));
        model.put("lines", waiting.map(this::lines).orElse(List.of()));
        model.put("unmet", waiting.map(draft -> unmet(request, draft)).orElse(List.of()));
        model.put("impossible", waiting.map(draft -> words(draft.impossible())).orElse(List.of()));
        return frame.page(request, status, "proposal", model, faults);
    }

    private List<Line> lines(Draft draft) {
        return draft.lines().stream()
                .map(line -> new Line(
                        line.id(),
                        line.kind().name(),
                        line.day(),
                        line.slot().name(),
                        line.group().zone(),
                        frame.zone(line.group().zone()),
                        frame.name(line.group()),
                        words(line.reasons())))
                .toList();
    }

    private List<Unmet> unmet(PageRequest request, Draft draft) {
        List<PlannedGroup> groups = calendar.groups(request.caller());
        return draft.missing().stream()
                .map(missing -> new Unmet(
                        groups.stream()
                                .filter(group -> group.id().equals(missing.subject()))
                                .findFirst()
                                .map(frame::fullName)
                                .orElseGet(() -> say("closed.group")),
                        missing.wished(),
                        missing.got(),
                        words(missing.reasons())))
                .toList();
    }

    static List<Message> words(List<Reason> reasons) {
        return reasons.stream().map(Reason::words).distinct().collect(Collectors.toList());
    }
}
