// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.backfill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.halqa.clock.CivilClock;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Spellings;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.Numerals;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.SessionRecord.Frame;
import org.halqa.sheets.Headings;
import org.halqa.sheets.Sheet;
import org.halqa.sheets.Sheet.Line;

/** Reads one row. In place of what cannot be read stands something harmless, so that the rest can be checked. */
final class RowReader {

    private static final int AN_HOUR = 60;
    private static final String LANGUAGE = "fr";

    private final Sheet sheet;
    private final Headings columns;
    private final Spellings spellings;
    private final CivilClock clock;
    private final Line line;
    private final List<Fault> faults = new ArrayList<>();

    RowReader(Sheet sheet, Headings columns, Spellings spellings, CivilClock clock, Line line) {
        this.sheet = sheet;
        this.columns = columns;
        this.spellings = spellings;
        this.clock = clock;
        this.line = line;
    }

    /** What is wrong in its cells, once {@link #record} was called. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    SessionRecord record() {
        LocalDate date = read("date", this::day).orElseGet(clock::today);
        return new SessionRecord(
                one("type", Vocabulary.SESSION_TYPE),
                one("mode", Vocabulary.MODE),
                date,
                hour(),
                clock.zone(),
                read("minutes", Numerals::number).orElse(AN_HOUR),
                read("zone", spellings::zone).orElse(""),
                one("audience", Vocabulary.AUDIENCE),
                several("languages", part -> spellings.code(Vocabulary.SESSION_LANGUAGE, part)),
                headcount(),
                several("organisations", spellings::organisation),
                several("themes", part -> spellings.code(Vocabulary.THEME, part)),
                new Frame(ticked("frame"), ticked("voluntary"), ticked("external")),
                true,
                language(),
                cell("needs"),
                cell("trends"),
                cell("outsideReason"),
                ticked("silent"),
                InternalHalf.EMPTY);
    }

    private String cell(String column) {
        return columns.has(column) ? line.cell(columns.place(column)) : "";
    }

    private <T> Optional<T> read(String column, Function<String, Optional<T>> reading) {
        String cell = cell(column);
        Optional<T> value = cell.isEmpty() ? Optional.empty() : reading.apply(cell);
        if (value.isEmpty() && !cell.isEmpty()) {
            unread(column);
        } else if (value.isEmpty() && Columns.NEEDED.contains(column)) {
            faults.add(new Fault(column, Message.of("sessions", "backfill.empty")));
        }
        return value;
    }

    private void unread(String column) {
        String kind = column.startsWith(Columns.SEATS) ? "headcount" : column;
        faults.add(new Fault(column, Message.of("sessions", "backfill.unread." + kind)));
    }

    private Optional<LocalDate> day(String cell) {
        return Numerals.day(cell).or(() -> sheet.day(cell));
    }

    @org.jspecify.annotations.Nullable
    private LocalTime hour() {
        return read("start", cell -> Numerals.hour(cell).or(() -> Sheet.hour(cell)))
                .orElse(null);
    }

    private String one(String column, Vocabulary vocabulary) {
        return read(column, cell -> spellings.code(vocabulary, cell)).orElse("");
    }

    private List<String> several(String column, Function<String, Optional<String>> reading) {
        List<Optional<String>> codes =
                Spellings.several(cell(column)).stream().map(reading).toList();
        if (codes.stream().anyMatch(Optional::isEmpty)) {
            unread(column);
        } else if (codes.isEmpty() && Columns.NEEDED.contains(column)) {
            faults.add(new Fault(column, Message.of("sessions", "backfill.empty")));
        }
        return codes.stream().flatMap(Optional::stream).toList();
    }

    private Map<String, Integer> headcount() {
        Map<String, Integer> seats = new LinkedHashMap<>();
        columns.codes().stream().filter(code -> code.startsWith(Columns.SEATS)).forEach(code -> read(
                        code, Numerals::number)
                .ifPresent(people -> seats.put(code.substring(Columns.SEATS.length()), people)));
        return seats;
    }

    private boolean ticked(String column) {
        return read(column, Spellings::yes).orElse(false);
    }

    private String language() {
        String cell = cell("language").toLowerCase(Locale.ROOT);
        return cell.isEmpty() ? LANGUAGE : cell;
    }
}
