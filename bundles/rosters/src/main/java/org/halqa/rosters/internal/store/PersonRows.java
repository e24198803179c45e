// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.store.SealedText.Words;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** People on rosters. Only codes of organisations are in clear. */
public final class PersonRows {

    private static final String TAKEN = "23505";

    private final Room room;
    private final StateRow state;

    public PersonRows(Room room) {
        this.room = room;
        this.state = new StateRow(room);
    }

    private record Row(String id, int version, String details) {}

    /**
     * Somebody to add or to replace.
     *
     * @param id of somebody who is there, or a new one
     * @param version of somebody who is there, 0 for somebody new
     */
    public record Entry(String id, int version, RosterPerson person) {

        /** Somebody new. */
        public static Entry fresh(RosterPerson person) {
            return new Entry(UUID.randomUUID().toString(), 0, person);
        }
    }

    /** Everybody of a programme. */
    public List<Kept> of(String programme) {
        return opened(room.inTransaction(handle -> rows(query(handle, "ofProgramme", programme))));
    }

    /** Everybody of some organisations of a programme. */
    public List<Kept> of(String programme, Collection<String> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : opened(room.inTransaction(handle -> rows(query(handle, "ofOrganisations", programme)
                        .bindList("organisations", List.copyOf(organisations)))));
    }

    /** Everybody, by programme. */
    public Map<String, List<Kept>> everybody() {
        // Put together outside of the transaction, which may run more than once.
        Map<String, List<Row>> rows = room
                .inTransaction(handle -> handle.createQuery(sql("everybody"))
                        .map((row, context) -> Map.entry(row.getString("programme"), row(row)))
                        .list())
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<String, List<Kept>> people = new HashMap<>();
        rows.forEach((programme, each) -> people.put(programme, opened(each)));
        return people;
    }

    private static List<Row> rows(Query query) {
        return query.map((row, context) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("id"), row.getInt("version"), row.getString("details"));
    }

    private List<Kept> opened(List<Row> rows) {
        List<String> details = room.sealed()
                .openAll(rows.stream()
                        .map(row -> new Words(row.id(), row.details()))
                        .toList());
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Kept(rows.get(at).id(), rows.get(at).version(), Packed.person(details.get(at))))
                .filter(kept -> !kept.person().organisation().isEmpty())
                .toList();
    }

    /** Adds somebody, unless they were added with the same key meanwhile. Returns the id of who is there. */
    public String add(String programme, String noteKey, RosterPerson person) {
        Optional<String> there = addedWith(programme, noteKey);
        if (there.isPresent()) {
            return there.get();
        }
        Entry entry = Entry.fresh(person);
        Shut shut = shut(List.of(entry)).get(0);
        try {
            return room.inTransaction(handle -> {
                insert(handle, programme, noteKey, shut);
                state.changed(handle, programme);
                return entry.id();
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            room.sealed().shred(entry.id());
            return addedWith(programme, noteKey).orElseThrow(() -> fault);
        }
    }

    /** Who was added with a key. */
    public Optional<String> addedWith(String programme, String noteKey) {
        return room.inTransaction(handle -> query(handle, "idByKey", programme)
                .bind("noteKey", noteKey)
                .mapTo(String.class)
                .findOne());
    }

    /** Adds and replaces all of them, or none. False when somebody was changed meanwhile, and then nothing is stored. */
    public boolean put(String programme, List<Entry> entries) {
        List<Shut> all = shut(entries);
        boolean done = room.inTransaction(handle -> {
            for (Shut shut : all) {
                if (shut.entry().version() == 0) {
                    insert(handle, programme, shut.entry().id(), shut);
                } else if (!change(handle, shut)) {
                    handle.rollback();
                    return false;
                }
            }
            state.changed(handle, programme);
            return true;
        });
        if (!done) {
            entries.stream()
                    .filter(entry -> entry.version() == 0)
                    .map(Entry::id)
                    .forEach(room.sealed()::shred);
        }
        return done;
    }

    /** Destroys somebody's key and takes the row away; {@code others} are changed in the same step, whoever edits them. */
    public void remove(String programme, String id, List<Entry> others) {
        List<Shut> relinked = shut(others);
        room.sealed().shred(id);
        room.inTransaction(handle -> {
            relinked.forEach(shut -> change(handle, shut));
            state.changed(handle, programme);
            return handle.createUpdate(sql("remove")).bind("id", id).execute();
        });
    }

    /** Destroys all keys of a programme, then the rows. */
    public void removeAll(String programme) {
        List<String> ids = room.inTransaction(
                handle -> query(handle, "ids", programme).mapTo(String.class).list());
        ids.forEach(room.sealed()::shred);
        room.inTransaction(handle -> {
            state.cleared(handle, programme);
            return handle.createUpdate(sql("removeAll"))
                    .bind("programme", programme)
                    .execute();
        });
    }

    private record Shut(Entry entry, String details, String wishes) {}

    /** What somebody new asked for is sealed too, so that nobody sees who asked for something. */
    private List<Shut> shut(List<Entry> entries) {
        List<Words> words = new ArrayList<>();
        for (Entry entry : entries) {
            words.add(new Words(entry.id(), Packed.person(entry.person())));
            words.add(new Words(entry.id(), entry.version() == 0 ? WishRows.none() : ""));
        }
        List<String> sealed = room.sealed().sealAll(words);
        return IntStream.range(0, entries.size())
                .mapToObj(at -> new Shut(entries.get(at), sealed.get(2 * at), sealed.get(2 * at + 1)))
                .toList();
    }

    private void insert(Handle handle, String programme, String noteKey, Shut shut) {
        handle.createUpdate(sql("add"))
                .bind("id", shut.entry().id())
                .bind("programme", programme)
                .bind("organisation", shut.entry().person().organisation())
                .bind("noteKey", noteKey)
                .bind("details", shut.details())
                .bind("wishes", shut.wishes())
                .execute();
    }

    private boolean change(Handle handle, Shut shut) {
        return handle.createUpdate(sql("change"))
                        .bind("id", shut.entry().id())
                        .bind("version", shut.entry().version())
                        .bind("organisation", shut.entry().person().organisation())
                        .bind("details", shut.details())
                        .execute()
                == 1;
    }

    private Query query(Handle handle, String name, String programme) {
        return handle.createQuery(sql(name)).bind("programme", programme);
    }

    private String sql(String name) {
        return room.sql(PersonRows.class, name);
    }
}
