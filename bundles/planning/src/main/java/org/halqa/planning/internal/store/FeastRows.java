// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.date;

import java.util.List;
import org.halqa.model.Labels;
import org.halqa.planning.agenda.Limits.Feast;
import org.jdbi.v3.core.Handle;

/** The holidays of a programme. */
public final class FeastRows {

    private FeastRows() {}

    /** Years whose holidays are there already. */
    public static List<Integer> years(Handle handle, String programme) {
        return handle.createQuery(sql("years"))
                .bind("programme", programme)
                .mapTo(Integer.class)
                .list();
    }

    public static void addYear(Handle handle, String programme, int year) {
        handle.createUpdate(sql("addYear"))
                .bind("programme", programme)
                .bind("year", year)
                .execute();
    }

    public static List<Feast> all(Handle handle, String programme) {
        return handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) -> new Feast(
                        row.getString("id"),
                        row.getDate("first_day").toLocalDate(),
                        row.getInt("days"),
                        row.getBoolean("moon"),
                        row.getBoolean("decided"),
                        new Labels(row.getString("name_fr"), row.getString("name_ar"), row.getString("name_en"))))
                .list();
    }

    /** Adds a holiday in the place of the one with its id, if there is one. */
    public static void keep(Handle handle, String programme, Feast feast) {
        remove(handle, programme, feast.id());
        handle.createUpdate(sql("add"))
                .bind("id", feast.id())
                .bind("programme", programme)
                .bind("day", date(feast.day()))
                .bind("days", feast.days())
                .bind("moon", feast.moon())
                .bind("decided", feast.decided())
                .bind("fr", feast.name().fr())
                .bind("ar", feast.name().ar())
                .bind("en", feast.name().en())
                .execute();
    }

    public static void remove(Handle handle, String programme, String id) {
        handle.createUpdate(sql("remove"))
                .bind("programme", programme)
                .bind("id", id)
                .execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(FeastRows.class, name);
    }
}
