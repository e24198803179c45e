// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Takes everything of a programme away. */
public final class Clearing {

    private Clearing() {}

    public static void programme(Handle handle, String programme) {
        Stream.of(
                        "drafts",
                        "schemes",
                        "groups",
                        "bookings",
                        "shares",
                        "budget",
                        "closures",
                        "facilitators",
                        "feasts",
                        "years",
                        "links",
                        "journeys")
                .forEach(table -> handle.createUpdate(PlanningStore.sql(Clearing.class, table))
                        .bind("programme", programme)
                        .execute());
    }
}
