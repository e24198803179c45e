// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Vocabulary;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.agenda.Limits.Feast;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.agenda.Stage;

/** Appointments and holidays as the views show them. */
final class Cards {

    private final SessionCalendar calendar;
    private final Limits limits;
    private final Frame frame;

    Cards(SessionCalendar calendar, Limits limits, Frame frame) {
        this.calendar = calendar;
        this.limits = limits;
        this.frame = frame;
    }

    /** What is to come or was held, by day. */
    List<Card> all(Caller caller) {
        return calendar.appointments(caller).stream()
                .filter(one -> one.stage().counts())
                .map(this::card)
                .toList();
    }

    /** Everything, what was moved or cancelled included. */
    List<Card> everything(Caller caller) {
        return calendar.appointments(caller).stream().map(this::card).toList();
    }

    Optional<Appointment> find(Caller caller, String id) {
        return calendar.find(caller, id);
    }

    Card card(Appointment one) {
        return new Card(
                one.id(),
                one.version(),
                one.day(),
                one.slot().name(),
                one.start(),
                one.group().zone(),
                frame.zone(one.group().zone()),
                frame.name(one.group()),
                frame.term(Vocabulary.SESSION_TYPE, one.group().type()),
                one.stage().name(),
                look(one.stage()),
                one.stage().isOpen(),
                one.answers().stream().filter(Appointment.Answer::fits).count(),
                one.answers().stream().filter(answer -> !answer.fits()).count());
    }

    private static String look(Stage stage) {
        return switch (stage) {
            case HELD -> "held";
            case CONFIRMED -> "";
            case PROPOSED, NEGOTIATED, MOVED, CANCELLED -> "prop";
        };
    }

    /** Holidays that touch any of the days. */
    List<Feast> feasts(Caller caller, LocalDate from, LocalDate to) {
        return limits.feasts(caller).stream()
                .filter(feast -> !feast.day().isAfter(to))
                .filter(feast -> !feast.day().plusDays(feast.days() - 1L).isBefore(from))
                .toList();
    }
}
