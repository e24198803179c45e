// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.agenda.SessionCalendar.Wish;

/** The half days of a week when a group could meet, each with what the rules say of it. */
final class Options {

    private final SessionCalendar calendar;

    Options(SessionCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A half day.
     *
     * @param value what the form sends: {@code 2026-12-04 AM}
     * @param refusals why not; empty when it is possible
     * @param drawbacks what it costs
     */
    public record Option(
            String value,
            LocalDate day,
            String slot,
            boolean possible,
            boolean preferred,
            List<Message> refusals,
            List<Message> drawbacks) {}

    List<Option> of(Caller caller, String moving, PlannedGroup group, String facilitator, LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7))
                .flatMap(day -> Stream.of(Slot.values())
                        .filter(slot -> group.allowed().stream().anyMatch(pattern -> pattern.covers(day, slot)))
                        .map(slot -> option(caller, moving, group, new Wish(group.id(), day, slot, facilitator))))
                .toList();
    }

    private Option option(Caller caller, String moving, PlannedGroup group, Wish wish) {
        HandEdit edit = calendar.judge(caller, moving, wish);
        return new Option(
                wish.day() + " " + wish.slot(),
                wish.day(),
                wish.slot().name(),
                edit.allowed(),
                group.preferred().stream().anyMatch(pattern -> pattern.covers(wish.day(), wish.slot())),
                ProposalPart.words(edit.refusals()),
                ProposalPart.words(edit.drawbacks()));
    }
}
