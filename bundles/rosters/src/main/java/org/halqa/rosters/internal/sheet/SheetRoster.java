// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.rosters.RosterFile;
import org.halqa.rosters.internal.House;
import org.halqa.rosters.internal.KeptRosters;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.store.PersonRows;
import org.halqa.sheets.Headings;
import org.halqa.sheets.Sheet;
import org.halqa.sheets.SheetReader;
import org.halqa.sheets.UnreadableSheet;

/** Rosters from spreadsheets: the heading, then every row, then all rows together. */
public final class SheetRoster implements RosterFile {

    private static final List<String> NEEDED = List.of("zone", "profile", "languages");

    private final House house;
    private final PersonRows rows;
    private final SheetReader reader = new SheetReader(MOST_ROWS + 1);

    public SheetRoster(House house, PersonRows rows) {
        this.house = house;
        this.rows = rows;
    }

    @Override
    public List<String> columns() {
        return RowReader.COLUMNS;
    }

    @Override
    public Reading read(Caller caller, byte[] file) {
        house.doorkeeper().require(caller, KeptRosters.WRITE);
        return merged(caller, file).reading();
    }

    @Override
    public Outcome<Integer> keep(Caller caller, byte[] file) {
        house.doorkeeper().require(caller, KeptRosters.WRITE);
        Merge.Merged merged = merged(caller, file);
        if (!merged.reading().bad().isEmpty()) {
            return RostersTexts.refused("", "file.bad");
        }
        if (!rows.put(house.programme(), merged.entries())) {
            return RostersTexts.refused("", "file.meanwhile");
        }
        List<String> written =
                merged.entries().stream().map(entry -> "person/" + entry.id()).toList();
        house.note(caller, KeptRosters.WRITE, written);
        return new Outcome.Done<>(merged.entries().size());
    }

    private Merge.Merged merged(Caller caller, byte[] file) {
        try {
            return merged(caller, reader.read(file));
        } catch (UnreadableSheet e) {
            String reason = e.reason().name().toLowerCase(Locale.ROOT);
            return whole(RostersTexts.say("file.whole." + reason, MOST_ROWS));
        }
    }

    private Merge.Merged merged(Caller caller, Sheet sheet) {
        Headings columns = Headings.of(sheet.lines().get(0).cells(), columns());
        List<String> missing =
                NEEDED.stream().filter(code -> !columns.has(code)).toList();
        if (!missing.isEmpty() || !columns.has("name") && !columns.has("arabicName")) {
            return whole(RostersTexts.say("file.columns", missing.isEmpty() ? "name" : String.join(", ", missing)));
        }
        if (sheet.lines().size() == 1) {
            return whole(RostersTexts.say("file.whole.empty"));
        }
        Set<String> own = house.own(caller);
        RowReader row = new RowReader(
                columns, house.programmes(), own.size() == 1 ? own.iterator().next() : "");
        List<Row> read = sheet.lines().stream().skip(1).map(row::read).toList();
        return new Merge(house.programmes(), columns, caller, own).of(read, rows.of(house.programme(), own));
    }

    private static Merge.Merged whole(Message reason) {
        return new Merge.Merged(List.of(), new Reading(0, 0, List.of(new BadCell(0, "", "", reason))));
    }
}
