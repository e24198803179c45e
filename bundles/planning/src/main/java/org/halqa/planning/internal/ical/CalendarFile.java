// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.clock.CivilClock;

/**
 * Writes a calendar file. Times are local and come with their own {@code VTIMEZONE} from the rules of {@link CivilClock} (TZ2), so that
 * a telephone with older rules shows the time on the wall.
 */
public final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    /** No mission lasts longer before or after its appointments. */
    private static final int YEARS_AROUND = 1;

    private final CivilClock clock;

    public CalendarFile(CivilClock clock) {
        this.clock = clock;
    }

    /**
     * An appointment.
     *
     * @param id unique in Halqa
     * @param sequence grows with every change
     * @param start local time
     * @param title neutral
     * @param status TENTATIVE, CONFIRMED or CANCELLED
     */
    public record Entry(String id, int sequence, LocalDateTime start, int minutes, String title, String status) {}

    /** The file, in UTF-8. */
    public byte[] write(String name, List<Entry> entries) {
        FoldedLines lines = new FoldedLines();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Halqa//Agenda//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        lines.add("X-WR-CALNAME:" + escaped(name));
        lines.add("X-WR-TIMEZONE:" + clock.zone());
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        LocalDateTime now = clock.now();
        zone(entries, now).forEach(lines::add);
        String stamp = utc(now);
        entries.forEach(entry -> event(entry, stamp).forEach(lines::add));
        lines.add("END:VCALENDAR");
        return lines.text().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> zone(List<Entry> entries, LocalDateTime now) {
        LocalDateTime first = entries.stream()
                .map(Entry::start)
                .min(LocalDateTime::compareTo)
                .filter(start -> start.isBefore(now))
                .orElse(now);
        LocalDateTime last = entries.stream()
                .map(Entry::start)
                .max(LocalDateTime::compareTo)
                .filter(start -> start.isAfter(now))
                .orElse(now);
        return new CivilZone(clock)
                .between(first.truncatedTo(ChronoUnit.DAYS).minusYears(YEARS_AROUND), last.plusYears(YEARS_AROUND));
    }

    private Stream<String> event(Entry entry, String stamp) {
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + entry.id() + "@halqa",
                "DTSTAMP:" + stamp,
                "SEQUENCE:" + entry.sequence(),
                "DTSTART;TZID=" + clock.zone() + ":" + LOCAL.format(entry.start()),
                "DTEND;TZID=" + clock.zone() + ":" + LOCAL.format(entry.start().plusMinutes(entry.minutes())),
                "SUMMARY:" + escaped(entry.title()),
                "STATUS:" + entry.status(),
                "CLASS:PRIVATE",
                "TRANSP:" + (entry.status().equals("CANCELLED") ? "TRANSPARENT" : "OPAQUE"),
                "END:VEVENT");
    }

    private String utc(LocalDateTime local) {
        return LOCAL.format(LocalDateTime.ofInstant(local.toInstant(clock.offsetAt(local)), ZoneOffset.UTC)) + "Z";
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }
}
