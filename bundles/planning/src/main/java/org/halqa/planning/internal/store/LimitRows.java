// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.date;
import static org.halqa.planning.internal.store.PlanningStore.list;
import static org.halqa.planning.internal.store.PlanningStore.slot;
import static org.halqa.planning.internal.store.PlanningStore.text;

import java.util.List;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Limits.Closure;
import org.halqa.planning.agenda.Limits.Facilitator;
import org.halqa.planning.agenda.Limits.Scope;
import org.jdbi.v3.core.Handle;

/** Closures, and who holds sessions. */
public final class LimitRows {

    private LimitRows() {}

    public static List<Closure> closures(Handle handle, String programme) {
        return handle.createQuery(sql("closures"))
                .bind("programme", programme)
                .map((row, context) -> new Closure(
                        row.getString("id"),
                        Scope.valueOf(row.getString("closed")),
                        row.getString("subject"),
                        row.getDate("from_day").toLocalDate(),
                        row.getDate("to_day").toLocalDate(),
                        slot(row.getString("slot")),
                        Cause.valueOf(row.getString("cause")),
                        row.getBoolean("imported")))
                .list();
    }

    public static void close(Handle handle, String programme, Closure closure) {
        handle.createUpdate(sql("close"))
                .bind("id", closure.id())
                .bind("programme", programme)
                .bind("closed", closure.scope().name())
                .bind("subject", closure.subject())
                .bind("from", date(closure.from()))
                .bind("to", date(closure.to()))
                .bind("slot", text(closure.slot()))
                .bind("cause", closure.cause().name())
                .bind("imported", closure.imported())
                .execute();
    }

    public static void open(Handle handle, String programme, String id) {
        handle.createUpdate(sql("open"))
                .bind("programme", programme)
                .bind("id", id)
                .execute();
    }

    /** Forgets what an earlier calendar file of an account closed. */
    public static void forgetImported(Handle handle, String programme, String account) {
        handle.createUpdate(sql("forgetImported"))
                .bind("programme", programme)
                .bind("account", account)
                .execute();
    }

    public static List<Facilitator> facilitators(Handle handle, String programme) {
        return handle.createQuery(sql("facilitators"))
                .bind("programme", programme)
                .map((row, context) -> new Facilitator(
                        row.getString("account"),
                        row.getString("base_zone"),
                        list(row.getString("languages")),
                        row.getInt("max_day"),
                        row.getInt("max_week"),
                        row.getInt("max_trip")))
                .list();
    }

    public static void keep(Handle handle, String programme, Facilitator one) {
        handle.createUpdate(sql("clearFacilitator"))
                .bind("programme", programme)
                .bind("account", one.account())
                .execute();
        handle.createUpdate(sql("addFacilitator"))
                .bind("programme", programme)
                .bind("account", one.account())
                .bind("base", one.base())
                .bind("languages", text(one.languages()))
                .bind("maxDay", one.maxPerDay())
                .bind("maxWeek", one.maxPerWeek())
                .bind("maxTrip", one.maxTripDays())
                .execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(LimitRows.class, name);
    }
}
