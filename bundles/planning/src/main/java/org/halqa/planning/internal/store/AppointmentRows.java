// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.date;
import static org.halqa.planning.internal.store.PlanningStore.slot;
import static org.halqa.planning.internal.store.PlanningStore.text;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Appointment.Answer;
import org.halqa.planning.agenda.Appointment.Change;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Stage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Appointments, what happened to them and what was answered. */
public final class AppointmentRows {

    private AppointmentRows() {}

    public static List<KeptAppointment> all(Handle handle, String programme) {
        return handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) -> new KeptAppointment(
                        row.getString("id"),
                        row.getInt("version"),
                        row.getString("group_id"),
                        row.getString("facilitator"),
                        row.getDate("meets_on").toLocalDate(),
                        Slot.valueOf(row.getString("slot")),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("moved_to"),
                        row.getString("held_as")))
                .list();
    }

    public static Optional<String> placedAs(Handle handle, String programme, String key) {
        return handle.createQuery(sql("placedAs"))
                .bind("programme", programme)
                .bind("key", key)
                .mapTo(String.class)
                .findOne();
    }

    public static void add(
            Handle handle, String programme, String key, KeptAppointment kept, LocalDate on, @Nullable Cause cause) {
        bind(handle.createUpdate(sql("add")), kept)
                .bind("programme", programme)
                .bind("key", key)
                .execute();
        note(handle, kept, on, cause);
    }

    /** Replaces an appointment and notes what it became; false when the version is not the stored one. */
    public static boolean change(Handle handle, KeptAppointment kept, LocalDate on, @Nullable Cause cause) {
        boolean changed = bind(handle.createUpdate(sql("change")), kept).execute() == 1;
        if (changed) {
            note(handle, kept, on, cause);
        }
        return changed;
    }

    private static Update bind(Update statement, KeptAppointment kept) {
        return statement
                .bind("id", kept.id())
                .bind("version", kept.version())
                .bind("group", kept.group())
                .bind("facilitator", kept.facilitator())
                .bind("day", date(kept.day()))
                .bind("slot", kept.slot().name())
                .bind("stage", kept.stage().name())
                .bind("movedTo", kept.movedTo())
                .bind("heldAs", kept.heldAs());
    }

    private static void note(Handle handle, KeptAppointment kept, LocalDate on, @Nullable Cause cause) {
        handle.createUpdate(sql("note"))
                .bind("id", kept.id())
                .bind("on", date(on))
                .bind("stage", kept.stage().name())
                .bind("cause", text(cause))
                .bind("day", date(kept.day()))
                .bind("slot", kept.slot().name())
                .execute();
    }

    public static List<Change> history(Handle handle, String id) {
        return handle.createQuery(sql("history"))
                .bind("id", id)
                .map((row, context) -> {
                    String cause = row.getString("cause");
                    return new Change(
                            row.getDate("changed_on").toLocalDate(),
                            Stage.valueOf(row.getString("stage")),
                            cause.isEmpty() ? null : Cause.valueOf(cause),
                            row.getDate("meets_on").toLocalDate(),
                            Slot.valueOf(row.getString("slot")));
                })
                .list();
    }

    private record Said(String appointment, Answer answer) {}

    /** Answers by appointment. */
    public static Map<String, List<Answer>> answers(Handle handle, String programme) {
        return handle.createQuery(sql("answers"))
                .bind("programme", programme)
                .map((row, context) -> {
                    Date other = row.getDate("other_day");
                    return new Said(
                            row.getString("appointment_id"),
                            new Answer(
                                    row.getString("organisation"),
                                    row.getBoolean("fits"),
                                    other == null ? null : other.toLocalDate(),
                                    slot(row.getString("other_slot"))));
                })
                .collect(Collectors.groupingBy(
                        Said::appointment, TreeMap::new, Collectors.mapping(Said::answer, Collectors.toList())));
    }

    /** The latest answer of an organisation counts. */
    public static void answer(Handle handle, String appointment, Answer answer) {
        handle.createUpdate(sql("clearAnswer"))
                .bind("id", appointment)
                .bind("organisation", answer.organisation())
                .execute();
        handle.createUpdate(sql("answer"))
                .bind("id", appointment)
                .bind("organisation", answer.organisation())
                .bind("fits", answer.fits())
                .bind("day", date(answer.otherDay()))
                .bind("slot", text(answer.otherSlot()))
                .execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(AppointmentRows.class, name);
    }
}
