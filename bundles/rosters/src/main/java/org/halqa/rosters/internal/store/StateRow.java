// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.security.SecureRandom;
import java.util.Base64;
import org.jdbi.v3.core.Handle;

/** The line of a programme: changes of names, numbers of groups, the secret of the lot. */
public final class StateRow {

    private static final int SECRET_BYTES = 32;

    private final Room room;
    private final SecureRandom random = new SecureRandom();

    public StateRow(Room room) {
        this.room = room;
    }

    private record State(int lastNumber, String lot) {}

    /** Another number after every change of somebody's name, in any programme. */
    public long changes() {
        return room.inTransaction(
                handle -> handle.createQuery(sql("changes")).mapTo(Long.class).one());
    }

    void changed(Handle handle, String programme) {
        made(handle, programme);
        update(handle, "changed", programme);
    }

    /** Waits until nobody else works on the groups of a programme, and keeps others waiting until the end of the transaction. */
    void held(Handle handle, String programme) {
        made(handle, programme);
        update(handle, "held", programme);
    }

    /** Takes {@code count} numbers; the first of them. */
    int numbers(Handle handle, String programme, int count) {
        State state = made(handle, programme);
        handle.createUpdate(sql("numbered"))
                .bind("programme", programme)
                .bind("number", state.lastNumber() + count)
                .execute();
        return state.lastNumber() + 1;
    }

    void cleared(Handle handle, String programme) {
        update(handle, "cleared", programme);
    }

    /** The secret by which pairs are drawn; made when it is first asked for, and the same ever after. */
    public byte[] lot(String programme) {
        String there = state(programme).lot();
        if (there.isEmpty()) {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            String sealed =
                    room.sealed().seal(lotRecord(programme), Base64.getEncoder().encodeToString(secret));
            room.inTransaction(handle -> handle.createUpdate(sql("drawn"))
                    .bind("programme", programme)
                    .bind("lot", sealed)
                    .execute());
            there = state(programme).lot();
        }
        return Base64.getDecoder().decode(room.sealed().open(lotRecord(programme), there));
    }

    private State state(String programme) {
        return room.inTransaction(handle -> made(handle, programme));
    }

    private State made(Handle handle, String programme) {
        return handle.createQuery(sql("read"))
                .bind("programme", programme)
                .map((row, context) -> new State(row.getInt("last_number"), row.getString("lot")))
                .findOne()
                .orElseGet(() -> {
                    update(handle, "add", programme);
                    return new State(0, "");
                });
    }

    private void update(Handle handle, String name, String programme) {
        handle.createUpdate(sql(name)).bind("programme", programme).execute();
    }

    private static String lotRecord(String programme) {
        return "lot/" + programme;
    }

    private String sql(String name) {
        return room.sql(StateRow.class, name);
    }
}
