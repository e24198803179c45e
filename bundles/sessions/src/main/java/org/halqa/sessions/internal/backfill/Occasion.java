// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.backfill;

import java.time.LocalDate;
import java.time.LocalTime;
import org.halqa.sessions.SessionRecord;
import org.jspecify.annotations.Nullable;

/** What makes two rows the same session: nobody holds two groups of one kind for one audience in one zone at one hour. */
record Occasion(LocalDate date, @Nullable LocalTime start, String type, String zone, String audience) {

    static Occasion of(SessionRecord record) {
        return new Occasion(record.date(), record.start(), record.type(), record.zone(), record.audience());
    }
}
