// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programmes;
import org.halqa.rosters.RosterFile.BadCell;
import org.halqa.rosters.RosterFile.Reading;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.Colleagues;
import org.halqa.rosters.internal.PersonRules;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.store.PersonRows.Entry;
import org.halqa.sheets.Headings;
import org.halqa.sheets.Sheet;

/** Rows of a file and those who are on the roster already, together: managers are found by name in both. */
final class Merge {

    private final PersonRules rules;
    private final Headings columns;
    private final Caller caller;
    private final Set<String> own;

    Merge(Programmes programmes, Headings columns, Caller caller, Set<String> own) {
        this.rules = new PersonRules(programmes);
        this.columns = columns;
        this.caller = caller;
        this.own = own;
    }

    /**
     * What becomes of a file.
     *
     * @param entries what to store when nothing is bad
     */
    record Merged(List<Entry> entries, Reading reading) {}

    private record Match(Row row, Entry entry) {}

    Merged of(List<Row> rows, Collection<Kept> before) {
        Colleagues there = new Colleagues(before);
        Map<String, Kept> everybody = new LinkedHashMap<>();
        before.forEach(kept -> everybody.put(kept.id(), kept));
        List<BadCell> bad = new ArrayList<>();
        List<Match> matches = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Row row : rows) {
            Set<String> same = there.namesakes("", row.person());
            Entry entry = same.size() == 1
                    ? replaced(
                            Objects.requireNonNull(everybody.get(same.iterator().next())), row.person())
                    : Entry.fresh(row.person());
            if (same.size() > 1 || !taken.add(entry.id())) {
                bad.add(cell(row, RostersTexts.fault("name", "fault.twice")));
                entry = Entry.fresh(row.person());
            }
            matches.add(new Match(row, entry));
        }
        matches.forEach(match -> everybody.put(match.entry().id(), kept(match.entry())));
        Colleagues names = new Colleagues(everybody.values());
        List<Match> linked =
                matches.stream().map(match -> linked(match, names, bad)).toList();
        linked.forEach(match -> everybody.put(match.entry().id(), kept(match.entry())));
        Colleagues all = new Colleagues(everybody.values());
        linked.forEach(match -> judge(match, all, bad));
        bad.sort((one, other) -> Integer.compare(one.row(), other.row()));
        int changed = (int)
                linked.stream().filter(match -> match.entry().version() > 0).count();
        return new Merged(
                linked.stream().map(Match::entry).toList(), new Reading(linked.size() - changed, changed, bad));
    }

    /** What the file has no column for stays as it is. */
    private Entry replaced(Kept kept, RosterPerson typed) {
        RosterPerson before = kept.person();
        return new Entry(
                kept.id(),
                kept.version(),
                new RosterPerson(
                        typed.name().isEmpty() ? before.name() : typed.name(),
                        typed.arabicName().isEmpty() ? before.arabicName() : typed.arabicName(),
                        typed.organisation(),
                        columns.has("team") ? typed.team() : before.team(),
                        typed.zone(),
                        typed.profile(),
                        typed.languages(),
                        columns.has("manager") ? "" : before.manager(),
                        columns.has("direct") ? typed.directContact() : before.directContact()));
    }

    private Match linked(Match match, Colleagues names, List<BadCell> bad) {
        String manager = match.row().manager();
        RosterPerson person = match.entry().person();
        if (manager.isEmpty()) {
            return match;
        }
        Set<String> called = names.called(person.organisation(), manager);
        if (called.size() != 1) {
            bad.add(cell(match.row(), RostersTexts.fault("manager", "file.unread.manager")));
            return match;
        }
        RosterPerson under = new RosterPerson(
                person.name(),
                person.arabicName(),
                person.organisation(),
                person.team(),
                person.zone(),
                person.profile(),
                person.languages(),
                called.iterator().next(),
                person.directContact());
        return new Match(
                match.row(), new Entry(match.entry().id(), match.entry().version(), under));
    }

    /** What cannot be read is said once, without what the rules think of the nothing in its place. */
    private void judge(Match match, Colleagues all, List<BadCell> bad) {
        Set<String> said = new HashSet<>();
        match.row().faults().forEach(fault -> {
            said.add(fault.field());
            bad.add(cell(match.row(), fault));
        });
        RosterPerson person = match.entry().person();
        List<Fault> faults = new ArrayList<>();
        if (!own.contains(person.organisation())) {
            faults.add(RostersTexts.fault("organisation", "fault.organisation"));
        }
        if (!caller.zones().isEmpty() && !caller.zones().contains(person.zone())) {
            faults.add(RostersTexts.fault("zone", "fault.zone"));
        }
        faults.addAll(rules.check(match.entry().id(), person, all));
        bad.stream().filter(cell -> cell.row() == match.row().number()).forEach(cell -> said.add(cell.column()));
        faults.stream().filter(fault -> said.add(fault.field())).forEach(fault -> bad.add(cell(match.row(), fault)));
    }

    private BadCell cell(Row row, Fault fault) {
        int place = columns.place(fault.field());
        return new BadCell(row.number(), place < 0 ? "" : Sheet.letters(place), fault.field(), fault.reason());
    }

    private static Kept kept(Entry entry) {
        return new Kept(entry.id(), entry.version(), entry.person());
    }
}
