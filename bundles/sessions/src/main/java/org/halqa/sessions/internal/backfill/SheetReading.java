// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.backfill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.halqa.clock.CivilClock;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programmes;
import org.halqa.programme.Spellings;
import org.halqa.sessions.BackFill;
import org.halqa.sessions.BackFill.BadCell;
import org.halqa.sessions.BackFill.Reading;
import org.halqa.sessions.SessionRecord;
import org.halqa.sheets.Headings;
import org.halqa.sheets.Sheet;
import org.halqa.sheets.Sheet.Line;
import org.halqa.sheets.SheetReader;
import org.halqa.sheets.UnreadableSheet;

/** Reads a whole file: its heading, then every row, each held to all the rules of a session that is typed. */
public final class SheetReading {

    private final Programmes programmes;
    private final CivilClock clock;
    private final SheetReader reader = new SheetReader(BackFill.MOST_ROWS + 1);

    /** Reads with the words of these programmes and the days of this clock. */
    public SheetReading(Programmes programmes, CivilClock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * Reads {@code file}.
     *
     * @param rules what would be refused of a record
     * @param before sessions that are logged already
     */
    public Reading read(byte[] file, Function<SessionRecord, List<Fault>> rules, List<SessionRecord> before) {
        try {
            return read(reader.read(file), rules, before);
        } catch (UnreadableSheet e) {
            String reason = e.reason().name().toLowerCase(Locale.ROOT);
            return whole(Message.of("sessions", "backfill.file." + reason, BackFill.MOST_ROWS));
        }
    }

    private static Reading whole(Message reason) {
        return new Reading(List.of(), List.of(new BadCell(0, "", "", reason)));
    }

    private Reading read(Sheet sheet, Function<SessionRecord, List<Fault>> rules, List<SessionRecord> before) {
        Line heading = sheet.lines().get(0);
        Headings columns = Headings.of(heading.cells(), Columns.all(programmes));
        List<String> missing =
                Columns.NEEDED.stream().filter(code -> !columns.has(code)).toList();
        if (!missing.isEmpty()) {
            return whole(Message.of("sessions", "backfill.columns", String.join(", ", missing)));
        }
        if (sheet.lines().size() == 1) {
            return whole(Message.of("sessions", "backfill.file.empty"));
        }
        List<SessionRecord> records = new ArrayList<>();
        List<BadCell> bad = new ArrayList<>();
        Set<Occasion> known = new HashSet<>();
        before.forEach(record -> known.add(Occasion.of(record)));
        Spellings spellings = new Spellings(programmes);
        for (Line line : sheet.lines().subList(1, sheet.lines().size())) {
            RowReader row = new RowReader(sheet, columns, spellings, clock, line);
            SessionRecord record = row.record();
            List<Fault> faults = faults(row, record, rules);
            if (faults.isEmpty() && !known.add(Occasion.of(record))) {
                faults = List.of(new Fault("", Message.of("sessions", "backfill.twice")));
            }
            faults.forEach(fault -> bad.add(cell(line, columns, fault)));
            records.add(record);
        }
        bad.sort(Comparator.comparingInt(BadCell::row));
        return new Reading(records, bad);
    }

    /** What cannot be read is said once, without what the rules think of the harmless thing in its place. */
    private static List<Fault> faults(RowReader row, SessionRecord record, Function<SessionRecord, List<Fault>> rules) {
        List<Fault> faults = new ArrayList<>(row.faults());
        Set<String> said = new HashSet<>();
        faults.forEach(fault -> said.add(fault.field()));
        rules.apply(record).stream().filter(fault -> said.add(fault.field())).forEach(faults::add);
        return faults;
    }

    private static BadCell cell(Line line, Headings columns, Fault fault) {
        int place = columns.place(fault.field());
        return new BadCell(line.number(), place < 0 ? "" : Sheet.letters(place), fault.field(), fault.reason());
    }
}
