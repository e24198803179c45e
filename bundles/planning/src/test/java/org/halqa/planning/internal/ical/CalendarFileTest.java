// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.halqa.planning.internal.ical.CalendarFile.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final String ARABIC =
            "موعد · الرباط - سلا - القنيطرة، ثم بني ملال - خنيفرة؛ وبعدها جهة الشرق وفاس - مكناس";

    private static byte[] file(String title, String... starts) {
        List<Entry> entries = Arrays.stream(starts)
                .map(start -> new Entry("id-" + start, 2, LocalDateTime.parse(start), 120, title, "CONFIRMED"))
                .toList();
        return new CalendarFile(MoroccoOf2026.CLOCK).write("Agenda", entries);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** TZ4: the instants that a telephone must show, whatever rules it has itself; read by a library that is not ours. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-15T10:00, 2026-04-15T09:00:00Z",
        "2026-09-19T10:00, 2026-09-19T09:00:00Z",
        "2026-09-21T10:00, 2026-09-21T10:00:00Z",
        "2026-11-23T10:00, 2026-11-23T10:00:00Z",
        "2027-02-20T10:00, 2027-02-20T10:00:00Z"
    })
    void goldenDatesAreRightForAnIndependentReader(String local, String instant) {
        ICalendar calendar = Biweekly.parse(text(file("Rendez-vous", local, "2026-04-15T10:00", "2026-11-23T10:00")))
                .first();

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .filteredOn(event -> event.getUid().getValue().equals("id-" + local + "@halqa"))
                .first()
                .satisfies(event -> {
                    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(instant));
                    assertThat(event.getDateEnd().getValue().toInstant())
                            .isEqualTo(Instant.parse(instant).plusSeconds(7200));
                });
    }

    @Test
    void theZoneSaysWhenTheClockChanged() {
        assertThat(text(file("Rendez-vous", "2026-10-01T09:30")))
                .contains(
                        "TZID:Africa/Casablanca", "DTSTART:20260920T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000");
    }

    @Test
    void arabicLinesAreFoldedAtSeventyFiveOctets() {
        String file = text(file(ARABIC, "2026-10-01T09:30"));

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(summary(file)).isEqualTo(ARABIC);
    }

    /** Whatever a title holds, lines stay short and the title comes back. */
    @Property(tries = 200)
    void everyTitleComesBack(@ForAll @NotBlank String title) {
        String plain = title.codePoints()
                .filter(character -> !Character.isISOControl(character) && !Character.isSurrogate((char) character))
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String file = text(file(plain, "2026-10-01T09:30"));

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(summary(file)).isEqualTo(plain);
    }

    private static String summary(String file) {
        VEvent event = Biweekly.parse(file).first().getEvents().get(0);
        return event.getSummary().getValue();
    }

    /** A client that people use reads the file; it is on Debian, and skipped where it is not. */
    @Test
    void khalReadsIt(@TempDir Path folder) throws Exception {
        assumeThat(Path.of("/usr/bin/khal")).as("khal is installed").exists();
        Path ics = Files.write(folder.resolve("agenda.ics"), file(ARABIC, "2026-09-19T10:00", "2026-11-23T10:00"));

        String shown = run(folder, "/usr/bin/khal", "printics", "--format", "{start-long} {title}", ics.toString());

        assertThat(shown).contains(ARABIC).containsPattern("19[./-]09[./-]2026 10:00|2026-09-19 10:00");
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path config = Files.writeString(
                folder.resolve("config"), """
                [calendars]
                [[agenda]]
                path = %s
                [locale]
                local_timezone = Africa/Casablanca
                default_timezone = Africa/Casablanca
                timeformat = %%H:%%M
                dateformat = %%d.%%m.
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%d.%%m. %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                """.formatted(Files.createDirectories(folder.resolve("kept"))));
        List<String> all = new java.util.ArrayList<>(List.of(command));
        all.addAll(1, List.of("-c", config.toString()));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
