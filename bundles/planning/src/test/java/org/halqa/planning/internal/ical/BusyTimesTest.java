// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.halqa.model.Outcome;
import org.halqa.model.Period;
import org.halqa.planning.internal.ical.BusyTimes.HalfDay;
import org.junit.jupiter.api.Test;

class BusyTimesTest {

    private static final Period MISSION = Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12));

    private static Outcome<List<HalfDay>> read(String... lines) {
        String file =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
        return new BusyTimes(MoroccoOf2026.CLOCK).read(file.getBytes(StandardCharsets.UTF_8), MISSION);
    }

    private static List<String> halves(String... lines) {
        return ((Outcome.Done<List<HalfDay>>) read(lines))
                .value().stream().map(half -> half.day() + " " + half.slot()).toList();
    }

    private static String[] event(String... properties) {
        String[] lines = new String[properties.length + 3];
        lines[0] = "BEGIN:VEVENT";
        lines[1] = "UID:1";
        System.arraycopy(properties, 0, lines, 2, properties.length);
        lines[lines.length - 1] = "END:VEVENT";
        return lines;
    }

    @Test
    void aMeetingClosesTheHalfDaysThatItTouches() {
        assertThat(halves(event(
                        "DTSTART;TZID=Africa/Casablanca:20261123T120000",
                        "DTEND;TZID=Africa/Casablanca:20261123T140000")))
                .containsExactly("2026-11-23 AM", "2026-11-23 PM");
        assertThat(halves(event("DTSTART;TZID=Africa/Casablanca:20261123T190000", "DURATION:PT2H")))
                .isEmpty();
    }

    /** 12:30 UTC is 13:30 on the wall in August and 12:30 in November, whatever the JVM believes. */
    @Test
    void timesOfTheWorldAreTurnedByOurClock() {
        assertThat(halves(event("DTSTART:20260804T123000Z", "DTEND:20260804T124500Z")))
                .containsExactly("2026-08-04 PM");
        assertThat(halves(event("DTSTART:20261103T123000Z", "DTEND:20261103T124500Z")))
                .containsExactly("2026-11-03 AM");
        assertThat(halves(event("DTSTART;TZID=Europe/Paris:20261103T133000", "DURATION:PT15M")))
                .containsExactly("2026-11-03 AM");
    }

    @Test
    void daysAreClosedWhole() {
        assertThat(halves(event("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203")))
                .containsExactly("2026-12-01 AM", "2026-12-01 PM", "2026-12-02 AM", "2026-12-02 PM");
    }

    @Test
    void whatComesBackEveryWeekClosesEveryWeekButTheExceptions() {
        assertThat(halves(event(
                        "DTSTART;TZID=Africa/Casablanca:20251007T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;UNTIL=20260430T000000Z",
                        "EXDATE;TZID=Africa/Casablanca:20260414T090000")))
                .containsExactly("2026-04-07 AM", "2026-04-21 AM", "2026-04-28 AM");
    }

    @Test
    void whatIsFreeOrCancelledClosesNothing() {
        assertThat(halves(event("DTSTART;VALUE=DATE:20261201", "TRANSP:TRANSPARENT")))
                .isEmpty();
        assertThat(halves(event("DTSTART;VALUE=DATE:20261201", "STATUS:CANCELLED")))
                .isEmpty();
        assertThat(halves(event("SUMMARY:sans date"))).isEmpty();
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThat(new BusyTimes(MoroccoOf2026.CLOCK).read("bonjour".getBytes(StandardCharsets.UTF_8), MISSION))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(read(event("DTSTART:garbage"))).isInstanceOf(Outcome.Done.class);
    }
}
