// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.rosters.GroupWish;
import org.jdbi.v3.core.Handle;

/** Groups of a programme; who sits in them is sealed. */
public final class GroupRows {

    private final Room room;
    private final StateRow state;

    public GroupRows(Room room) {
        this.room = room;
        this.state = new StateRow(room);
    }

    private record Row(KeptGroup group, String members) {}

    /** All of them, by number. */
    public List<KeptGroup> of(String programme) {
        List<Row> rows = room.inTransaction(handle -> handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) -> row(row))
                .list());
        return rows.stream()
                .map(row -> row.group()
                        .with(Packed.list(room.sealed().open(row.group().id(), row.members()))))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        GroupWish wish = new GroupWish(
                Mode.valueOf(row.getString("mixed")),
                GroupWish.Audience.valueOf(row.getString("audience")),
                codes(row.getString("zones")),
                codes(row.getString("profiles")),
                codes(row.getString("languages")),
                row.getInt("min_size"),
                row.getInt("max_size"));
        KeptGroup group = new KeptGroup(
                row.getString("id"),
                row.getInt("version"),
                row.getInt("number"),
                row.getInt("locked") == 1,
                wish,
                row.getString("spoken"),
                List.of());
        return new Row(group, row.getString("members"));
    }

    /**
     * Adds groups (those of version 0) and replaces others, all or none. False when any group of the programme has changed since
     * {@code read}, because then somebody could be seated twice; nothing is stored then.
     *
     * @param read all groups as they were when the change was made up
     */
    public boolean put(String programme, List<KeptGroup> read, List<KeptGroup> written) {
        List<String> members = written.stream().map(this::sealedMembers).toList();
        boolean done = room.inTransaction(handle -> {
            state.held(handle, programme);
            return versions(handle, programme).equals(versions(read)) && write(handle, programme, written, members);
        });
        if (!done) {
            written.stream().filter(KeptGroup::isNew).map(KeptGroup::id).forEach(room.sealed()::shred);
        }
        return done;
    }

    private boolean write(Handle handle, String programme, List<KeptGroup> written, List<String> members) {
        int fresh = (int) written.stream().filter(KeptGroup::isNew).count();
        int number = fresh == 0 ? 0 : state.numbers(handle, programme, fresh);
        for (int at = 0; at < written.size(); at++) {
            KeptGroup group = written.get(at);
            if (group.isNew()) {
                insert(handle, programme, group, number, members.get(at));
                number++;
            } else {
                change(handle, group, members.get(at));
            }
        }
        return true;
    }

    private Map<String, Integer> versions(Handle handle, String programme) {
        Map<String, Integer> versions = new HashMap<>();
        handle.createQuery(sql("versions"))
                .bind("programme", programme)
                .map((row, context) -> Map.entry(row.getString("id"), row.getInt("version")))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    private static Map<String, Integer> versions(List<KeptGroup> read) {
        return read.stream().collect(Collectors.toMap(KeptGroup::id, KeptGroup::version));
    }

    private void insert(Handle handle, String programme, KeptGroup group, int number, String members) {
        GroupWish wish = group.wish();
        handle.createUpdate(sql("add"))
                .bind("id", group.id())
                .bind("programme", programme)
                .bind("number", number)
                .bind("mixed", wish.mode().name())
                .bind("audience", wish.audience().name())
                .bind("zones", String.join(" ", wish.zones()))
                .bind("profiles", String.join(" ", wish.profiles()))
                .bind("languages", String.join(" ", wish.languages()))
                .bind("minSize", wish.minSize())
                .bind("maxSize", wish.maxSize())
                .bind("spoken", group.language())
                .bind("members", members)
                .execute();
    }

    private void change(Handle handle, KeptGroup group, String members) {
        handle.createUpdate(sql("change"))
                .bind("id", group.id())
                .bind("version", group.version())
                .bind("locked", group.locked() ? 1 : 0)
                .bind("spoken", group.language())
                .bind("members", members)
                .execute();
    }

    /** Takes a group that is not locked away. False when it is locked or gone. */
    public boolean remove(String programme, String id) {
        boolean removed = room.inTransaction(handle -> {
            state.held(handle, programme);
            return handle.createUpdate(sql("remove")).bind("id", id).execute() == 1;
        });
        if (removed) {
            room.sealed().shred(id);
        }
        return removed;
    }

    /** Destroys the keys of all groups of a programme, then the rows. */
    public void removeAll(String programme) {
        List<String> ids = new ArrayList<>(room.inTransaction(handle -> handle.createQuery(sql("ids"))
                .bind("programme", programme)
                .mapTo(String.class)
                .list()));
        ids.forEach(room.sealed()::shred);
        room.inTransaction(handle -> handle.createUpdate(sql("removeAll"))
                .bind("programme", programme)
                .execute());
    }

    private String sealedMembers(KeptGroup group) {
        return room.sealed().seal(group.id(), Packed.list(group.members()));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private String sql(String name) {
        return room.sql(GroupRows.class, name);
    }
}
