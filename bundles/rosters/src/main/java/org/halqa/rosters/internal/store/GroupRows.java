// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
                        .with(
                                row.group().language(),
                                Packed.list(room.sealed().open(row.group().id(), row.members()))))
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

    /** Adds new groups and numbers them, all or none. */
    public void add(String programme, List<KeptGroup> groups) {
        List<String> members = groups.stream().map(this::sealedMembers).toList();
        room.inTransaction(handle -> {
            int number = state.numbers(handle, programme, groups.size());
            for (int at = 0; at < groups.size(); at++) {
                insert(handle, programme, groups.get(at), number + at, members.get(at));
            }
            return groups.size();
        });
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

    /** Replaces groups, all or none. False when one of them is no longer in the version that was read. */
    public boolean change(List<KeptGroup> groups) {
        List<String> members = groups.stream().map(this::sealedMembers).toList();
        return room.inTransaction(handle -> {
            for (int at = 0; at < groups.size(); at++) {
                if (!change(handle, groups.get(at), members.get(at))) {
                    handle.rollback();
                    return false;
                }
            }
            return true;
        });
    }

    private boolean change(Handle handle, KeptGroup group, String members) {
        return handle.createUpdate(sql("change"))
                        .bind("id", group.id())
                        .bind("version", group.version())
                        .bind("locked", group.locked() ? 1 : 0)
                        .bind("spoken", group.language())
                        .bind("members", members)
                        .execute()
                == 1;
    }

    /** Takes a group that is not locked away. False when it is locked or gone. */
    public boolean remove(String id) {
        boolean removed = room.inTransaction(
                handle -> handle.createUpdate(sql("remove")).bind("id", id).execute() == 1);
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
