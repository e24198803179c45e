// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What facilitators look after beside the next report: the whole of deliverable 2, and themselves.
 *
 * @param held sessions that were held until today
 * @param out those whose report is released; the goal is all of them
 * @param door those whose report is under review
 * @param today groups that are held today, logged or planned
 * @param heavy the next day, of the seven that come, with several groups planned; null when there is none
 * @param lastMonth groups that were held in the last month, as long as it is time to be reminded of one's own supervision
 */
record Desk(
        int held, int out, int door, int today, @Nullable LocalDate heavy, int lastMonth) {

    private static final int SEATS = 12;

    /** How many groups a day are enough to need time for oneself. */
    static final int MANY = 2;

    boolean isEmpty() {
        return held == 0 && !rest() && heavy == null && lastMonth == 0;
    }

    private boolean rest() {
        return today >= MANY;
    }

    /** What the card shows. The ring is full when every report is out, and not before. */
    Map<String, Object> model() {
        int seats = Math.min(held, SEATS);
        Map<String, Object> model = new HashMap<>();
        model.put("held", held);
        model.put("out", out);
        model.put("door", door);
        model.put("seats", seats);
        model.put("taken", held == 0 ? 0 : out * seats / held);
        model.put("rest", rest() ? today : 0);
        model.put("lastMonth", lastMonth);
        // A template knows no missing value, only an empty one.
        model.put("heavy", heavy == null ? "" : heavy);
        return model;
    }
}
