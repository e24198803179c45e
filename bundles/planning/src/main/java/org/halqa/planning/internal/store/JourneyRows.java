// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import java.util.List;
import org.halqa.planning.agenda.Limits.Journey;
import org.jdbi.v3.core.Handle;

/** Journeys that somebody has changed. */
public final class JourneyRows {

    private JourneyRows() {}

    public static List<Journey> all(Handle handle, String programme) {
        return handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) ->
                        new Journey(row.getString("from_zone"), row.getString("to_zone"), row.getInt("quarters")))
                .list();
    }

    /** Adds a journey in the place of the one between the same zones, if there is one. */
    public static void keep(Handle handle, String programme, Journey journey) {
        handle.createUpdate(sql("forget"))
                .bind("programme", programme)
                .bind("from", journey.from())
                .bind("to", journey.to())
                .execute();
        handle.createUpdate(sql("add"))
                .bind("programme", programme)
                .bind("from", journey.from())
                .bind("to", journey.to())
                .bind("quarters", journey.quarters())
                .execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(JourneyRows.class, name);
    }
}
