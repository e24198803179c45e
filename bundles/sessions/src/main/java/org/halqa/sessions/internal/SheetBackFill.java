// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programme;
import org.halqa.sessions.BackFill;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.internal.KeptSessions.House;
import org.halqa.sessions.internal.backfill.Columns;
import org.halqa.sessions.internal.backfill.SheetReading;
import org.halqa.sessions.internal.rules.Tidying;
import org.halqa.sessions.internal.store.KeptSession;
import org.halqa.sessions.internal.store.SessionRows;

/** Past sessions from a spreadsheet, all of it or nothing. */
public final class SheetBackFill implements BackFill {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,50}");

    private final House house;
    private final Sessions sessions;
    private final SessionRows rows;
    private final Tidying tidying;
    private final SheetReading sheets;

    /** Reads with {@code sessions}' rules and writes into {@code rows}. */
    public SheetBackFill(House house, Sessions sessions, SessionRows rows, CivilClock clock) {
        this.house = house;
        this.sessions = sessions;
        this.rows = rows;
        this.tidying = new Tidying(clock);
        this.sheets = new SheetReading(house.programmes(), clock);
    }

    @Override
    public List<String> columns() {
        return Columns.all(house.programmes());
    }

    @Override
    public Reading read(Caller caller, byte[] file) {
        house.doorkeeper().require(caller, "sessions.write");
        return sheets.read(file, record -> sessions.check(caller, record), logged(caller));
    }

    private List<SessionRecord> logged(Caller caller) {
        return rows.of(programme().id(), caller.account()).stream()
                .map(KeptSession::record)
                .toList();
    }

    @Override
    public Outcome<Integer> keep(Caller caller, byte[] file, String key) {
        house.doorkeeper().require(caller, "sessions.write");
        if (!KEY.matcher(key).matches()) {
            return Outcome.refused("", Message.of("sessions", "fault.key"));
        }
        int before = rows.countOf(caller.account(), key);
        if (before > 0) {
            return new Outcome.Done<>(before);
        }
        Reading reading = read(caller, file);
        if (!reading.bad().isEmpty()) {
            return Outcome.refused("", Message.of("sessions", "backfill.bad"));
        }
        return new Outcome.Done<>(add(caller, reading.records(), key));
    }

    private int add(Caller caller, List<SessionRecord> records, String key) {
        Programme programme = programme();
        List<SessionRecord> tidy = records.stream()
                .map(record -> tidying.tidy(record, programme.window()))
                .toList();
        List<String> ids = rows.addAll(programme.id(), caller.account(), key, tidy);
        ids.forEach(id -> house.access().add(caller.account(), "sessions.write", "session/" + id));
        return rows.countOf(caller.account(), key);
    }

    private Programme programme() {
        return house.programmes().current();
    }
}
