// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, on the wall of the programme's country. What the file says is read as it is written: the library would
 * turn it into instants by the rules of the JVM, which are wrong for Morocco.
 */
final class Occurrences {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final int MOST = 1_000;

    private final CivilClock clock;

    Occurrences(CivilClock clock) {
        this.clock = clock;
    }

    record Span(LocalDateTime start, LocalDateTime end) {}

    static boolean isBusy(VEvent event) {
        boolean free =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        return event.getDateStart() != null && event.getDateStart().getValue() != null && !free && !cancelled;
    }

    List<Span> of(ICalendar calendar, VEvent event, Period window) {
        ICalDate start = event.getDateStart().getValue();
        LocalDateTime first = written(start);
        Duration length = length(event, start, first);
        String zone = zone(calendar, event);
        List<Span> spans = new ArrayList<>();
        for (LocalDateTime one : starts(event, first, window)) {
            LocalDateTime begin = start.hasTime() ? onTheWall(one, start, zone) : one;
            spans.add(new Span(begin, begin.plus(length)));
        }
        return spans;
    }

    /** The library takes the name of a zone away from the property and keeps it beside the calendar. */
    private static @Nullable String zone(ICalendar calendar, VEvent event) {
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        return assigned == null
                ? event.getDateStart().getParameters().getTimezoneId()
                : assigned.getTimeZone().getID();
    }

    private static Duration length(VEvent event, ICalDate start, LocalDateTime first) {
        DateOrDateTimeProperty end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            Duration between = Duration.between(first, written(end.getValue()));
            return between.isNegative() ? Duration.ZERO : between;
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(Math.max(0, event.getDuration().getValue().toMillis()));
        }
        return start.hasTime() ? Duration.ofHours(1) : Duration.ofDays(1);
    }

    /** The digits of the file, whatever zone they are of. */
    private static LocalDateTime written(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        if (raw == null) {
            return LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
        }
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }

    private LocalDateTime onTheWall(LocalDateTime one, ICalDate start, @Nullable String zone) {
        DateTimeComponents raw = start.getRawComponents();
        if (raw != null && raw.isUtc()) {
            return local(one.toInstant(ZoneOffset.UTC));
        } else if (zone == null || zone.endsWith(clock.zone())) {
            return one;
        }
        try {
            return local(one.atZone(ZoneId.of(zone)).toInstant());
        } catch (DateTimeException unknownZone) {
            return one;
        }
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.offsetAt(instant));
    }

    private static List<LocalDateTime> starts(VEvent event, LocalDateTime first, Period window) {
        RecurrenceRule rule = event.getRecurrenceRule();
        if (rule == null || rule.getValue() == null) {
            return List.of(first);
        }
        Set<LocalDateTime> left = event.getExceptionDates().stream()
                .map(ExceptionDates::getValues)
                .flatMap(List::stream)
                .map(Occurrences::written)
                .collect(Collectors.toSet());
        List<LocalDateTime> starts = new ArrayList<>();
        DateIterator dates = rule.getDateIterator(Date.from(first.toInstant(ZoneOffset.UTC)), UTC);
        dates.advanceTo(Date.from(window.from().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        while (dates.hasNext() && starts.size() < MOST) {
            LocalDateTime next = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (next.toLocalDate().isAfter(window.to().plusDays(1))) {
                break;
            }
            if (!left.contains(next)) {
                starts.add(next);
            }
        }
        return starts;
    }
}
