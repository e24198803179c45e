// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.halqa.clock.CivilClock;

/** A {@code VTIMEZONE} of what {@link CivilClock} knows: the offset at the beginning, then every change until the end. */
final class CivilZone {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");

    private final CivilClock clock;

    CivilZone(CivilClock clock) {
        this.clock = clock;
    }

    List<String> between(LocalDateTime from, LocalDateTime to) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VTIMEZONE");
        lines.add("TZID:" + clock.zone());
        ZoneOffset before = clock.offsetAt(from);
        part(lines, from, before, before);
        for (LocalDateTime hour = from; hour.isBefore(to); hour = hour.plusHours(1)) {
            ZoneOffset after = clock.offsetAt(hour.toInstant(before));
            if (!after.equals(before)) {
                part(lines, hour, before, after);
                before = after;
            }
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    /** @param onset on the wall, before the change */
    private static void part(List<String> lines, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        boolean summer = after.getTotalSeconds() > 0;
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + kind);
        lines.add("DTSTART:" + LOCAL.format(onset));
        lines.add("TZOFFSETFROM:" + OFFSET.format(before));
        lines.add("TZOFFSETTO:" + OFFSET.format(after));
        lines.add("TZNAME:" + OFFSET.format(after));
        lines.add("END:" + kind);
    }
}
