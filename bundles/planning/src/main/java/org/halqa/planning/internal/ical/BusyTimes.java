// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.halqa.clock.CivilClock;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Period;
import org.halqa.planning.Slot;

/**
 * Reads when somebody is busy from a calendar file, and nothing else: titles, places and people are not looked at. What takes any
 * part of a half day closes it.
 */
public final class BusyTimes {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int MOST = 2_000;

    private final Occurrences occurrences;

    public BusyTimes(CivilClock clock) {
        this.occurrences = new Occurrences(clock);
    }

    /** A half day that is taken. */
    public record HalfDay(LocalDate day, Slot slot) {}

    /** The half days that are taken within {@code window}; refused when it is no calendar file, or beyond 2,000 half days. */
    public Outcome<List<HalfDay>> read(byte[] file, Period window) {
        ICalendar calendar =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        if (calendar == null) {
            return Outcome.refused("file", Message.of("planning.calendar", "busy.unread"));
        }
        Set<HalfDay> taken = new TreeSet<>(Comparator.comparing(HalfDay::day).thenComparing(HalfDay::slot));
        for (VEvent event : calendar.getEvents()) {
            if (Occurrences.isBusy(event)) {
                occurrences.of(calendar, event, window).forEach(span -> take(taken, span, window));
            }
            if (taken.size() > MOST) {
                return Outcome.refused("file", Message.of("planning.calendar", "busy.unread"));
            }
        }
        return new Outcome.Done<>(List.copyOf(taken));
    }

    private static void take(Set<HalfDay> taken, Occurrences.Span span, Period window) {
        LocalDate last = span.end().minus(Duration.ofSeconds(1)).toLocalDate();
        LocalDate from = later(span.start().toLocalDate(), window.from());
        LocalDate to = last.isAfter(window.to()) ? window.to() : last;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (meets(span, day.atTime(MORNING), day.atTime(NOON))) {
                taken.add(new HalfDay(day, Slot.AM));
            }
            if (meets(span, day.atTime(NOON), day.atTime(EVENING))) {
                taken.add(new HalfDay(day, Slot.PM));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean meets(Occurrences.Span span, LocalDateTime from, LocalDateTime to) {
        return span.start().isBefore(to) && span.end().isAfter(from);
    }
}
