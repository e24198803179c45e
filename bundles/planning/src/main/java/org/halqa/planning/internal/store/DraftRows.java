// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.date;
import static org.halqa.planning.internal.store.PlanningStore.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Proposals.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The proposal that waits. */
public final class DraftRows {

    private DraftRows() {}

    /** @param cause why a repair was asked for, or null */
    public record Head(LocalDate made, @Nullable Cause cause) {}

    /** @param appointment id of the one that moves or drops, or empty */
    public record Line(
            String id, Kind kind, String appointment, String group, LocalDate day, Slot slot, String facilitator) {}

    public static Optional<Head> head(Handle handle, String programme) {
        return handle.createQuery(sql("head"))
                .bind("programme", programme)
                .map((row, context) -> {
                    String cause = row.getString("cause");
                    return new Head(
                            row.getDate("made_on").toLocalDate(), cause.isEmpty() ? null : Cause.valueOf(cause));
                })
                .findOne();
    }

    public static List<Line> lines(Handle handle, String programme) {
        return handle.createQuery(sql("lines"))
                .bind("programme", programme)
                .map((row, context) -> new Line(
                        row.getString("id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("appointment_id"),
                        row.getString("group_id"),
                        row.getDate("meets_on").toLocalDate(),
                        Slot.valueOf(row.getString("slot")),
                        row.getString("facilitator")))
                .list();
    }

    /** Keeps a proposal in the place of the one before. */
    public static void keep(Handle handle, String programme, Head head, List<Line> lines) {
        putAway(handle, programme);
        handle.createUpdate(sql("addHead"))
                .bind("programme", programme)
                .bind("made", date(head.made()))
                .bind("cause", text(head.cause()))
                .execute();
        lines.forEach(line -> handle.createUpdate(sql("addLine"))
                .bind("id", line.id())
                .bind("programme", programme)
                .bind("kind", line.kind().name())
                .bind("appointment", line.appointment())
                .bind("group", line.group())
                .bind("day", date(line.day()))
                .bind("slot", line.slot().name())
                .bind("facilitator", line.facilitator())
                .execute());
    }

    public static void removeLine(Handle handle, String programme, String id) {
        handle.createUpdate(sql("removeLine"))
                .bind("programme", programme)
                .bind("id", id)
                .execute();
    }

    public static void putAway(Handle handle, String programme) {
        handle.createUpdate(sql("putAway")).bind("programme", programme).execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(DraftRows.class, name);
    }
}
