// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.halqa.store.SealedText.Words;

/** What people asked for, in a text of the same length for everybody. Read for composing, and for nothing else. */
public final class WishRows {

    private static final int BYTES = 2_048;

    private final Room room;

    public WishRows(Room room) {
        this.room = room;
    }

    /** What stands there of somebody who asked for nothing, before it is sealed. */
    static String none() {
        return Packed.padded(List.of(), BYTES);
    }

    /** What everybody of a programme asked for, by person: names as they were typed. For composing, and nothing else. */
    public Map<String, List<String>> of(String programme) {
        Map<String, String> sealed = room.inTransaction(handle -> handle.createQuery(sql("all"))
                .bind("programme", programme)
                .reduceRows(new HashMap<>(), (map, row) -> {
                    map.put(row.getColumn("id", String.class), row.getColumn("wishes", String.class));
                    return map;
                }));
        List<Words> words = sealed.entrySet().stream()
                .map(row -> new Words(row.getKey(), row.getValue()))
                .toList();
        List<String> opened = room.sealed().openAll(words);
        Map<String, List<String>> wishes = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            wishes.put(words.get(at).record(), Packed.list(opened.get(at).strip()));
        }
        return wishes;
    }

    /** Keeps one more name for somebody; beyond {@code most}, the oldest gives way. */
    public void add(String id, String name, int most) {
        rewrite(id, before -> {
            List<String> names = new ArrayList<>(before);
            names.remove(name);
            names.add(name);
            return names.subList(Math.max(0, names.size() - most), names.size());
        });
    }

    /** Forgets all names that somebody gave. */
    public void forget(String id) {
        rewrite(id, before -> List.of());
    }

    /** Writes in any case, so that a write does not say that there was something to write. */
    private void rewrite(String id, UnaryOperator<List<String>> change) {
        boolean written = false;
        while (!written) {
            Optional<String> before = room.inTransaction(handle -> handle.createQuery(sql("of"))
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne());
            if (before.isEmpty()) {
                return;
            }
            String after = closed(room, id, change.apply(opened(id, before.get())));
            written = room.inTransaction(handle -> handle.createUpdate(sql("write"))
                            .bind("id", id)
                            .bind("before", before.get())
                            .bind("wishes", after)
                            .execute()
                    == 1);
        }
    }

    private static String closed(Room room, String id, List<String> names) {
        return room.sealed().seal(id, Packed.padded(names, BYTES));
    }

    private List<String> opened(String id, String sealed) {
        return Packed.list(room.sealed().open(id, sealed).strip());
    }

    private String sql(String name) {
        return room.sql(WishRows.class, name);
    }
}
