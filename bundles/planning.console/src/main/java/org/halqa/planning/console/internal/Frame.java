// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;

/** What every page of the calendar needs: who may write, the days of the mission, names for codes, reasons beside their fields. */
final class Frame {

    private final Doorkeeper doorkeeper;
    private final Programmes programmes;
    private final CivilClock clock;

    Frame(Doorkeeper doorkeeper, Programmes programmes, CivilClock clock) {
        this.doorkeeper = doorkeeper;
        this.programmes = programmes;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Programme programme() {
        return programmes.current();
    }

    Programmes programmes() {
        return programmes;
    }

    boolean allows(PageRequest request, String operation) {
        return doorkeeper.allows(request.caller(), operation);
    }

    boolean writes(PageRequest request) {
        return allows(request, "planning.write");
    }

    void mayWrite(PageRequest request) {
        may(request, "planning.write");
    }

    void may(PageRequest request, String operation) {
        doorkeeper.require(request.caller(), operation);
    }

    /** The day of a field, when it is one. */
    static Optional<LocalDate> day(PageRequest request, String field) {
        try {
            return request.field(field).filter(text -> !text.isBlank()).map(text -> LocalDate.parse(text.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A whole number of a field of at most six digits, else {@code otherwise}. */
    static int number(PageRequest request, String field, int otherwise) {
        return request.field(field)
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Labels zone(String code) {
        return programmes.zone(code).map(Zone::labels).orElseGet(() -> new Labels(code, code, code));
    }

    Labels term(Vocabulary vocabulary, String code) {
        return programmes.term(vocabulary, code).map(Term::labels).orElseGet(() -> new Labels(code, code, code));
    }

    List<Term> terms(Vocabulary vocabulary) {
        return programmes.terms(vocabulary).stream()
                .filter(term -> !term.retired())
                .toList();
    }

    /** « Relais communautaires 1 »: what a group is called beside the name of its zone. */
    Message name(PlannedGroup group) {
        return say("group.name", term(Vocabulary.AUDIENCE, group.audience().name()), group.number());
    }

    /** « Fès-Meknès · Relais communautaires 1 » */
    Message fullName(PlannedGroup group) {
        return say(
                "group.full",
                zone(group.zone()),
                term(Vocabulary.AUDIENCE, group.audience().name()),
                group.number());
    }

    static Optional<Cause> cause(PageRequest request) {
        return request.field("cause").flatMap(typed -> List.of(Cause.values()).stream()
                .filter(cause -> cause.name().equals(typed))
                .findFirst());
    }

    static List<String> causes() {
        return List.of(Cause.values()).stream().map(Cause::name).toList();
    }

    /** The first reason of each field. */
    static Map<String, Message> byField(List<Fault> faults) {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::reason, (first, second) -> first));
    }

    static List<Fault> faults(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.faults();
        }
        return outcome instanceof Outcome.Stale<?> ? List.of(new Fault("", say("fault.stale"))) : List.of();
    }

    /** The page with what an outcome has to say: 200, 412 when somebody was faster, 422 when it was refused. */
    static int status(Outcome<?> outcome) {
        return outcome instanceof Outcome.Stale<?> ? 412 : outcome instanceof Outcome.Refused<?> ? 422 : 200;
    }

    /** A page of the calendar. */
    View page(PageRequest request, int status, String template, Map<String, ?> values, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("writes", writes(request));
        model.put("counts", allows(request, "budget.read"));
        model.put("reasons", faults.stream().map(Fault::reason).distinct().toList());
        model.put("faults", byField(faults));
        model.put("view", template);
        return new View.Page(status, template, say("page.title"), model);
    }
}
