// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.AppointmentRows;
import org.halqa.planning.internal.store.KeptAppointment;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that goes elsewhere. One that nobody was told of simply goes; one that was announced stays in the history as moved.
 *
 * @param before as it was, or as moved
 * @param now where it is from now on
 */
record Moving(KeptAppointment before, KeptAppointment now) {

    static Moving of(KeptAppointment kept, LocalDate day, Slot slot, String facilitator) {
        if (kept.stage() == Stage.PROPOSED) {
            KeptAppointment gone = kept.on(day, slot, facilitator);
            return new Moving(gone, gone);
        }
        KeptAppointment next =
                KeptAppointment.proposed(UUID.randomUUID().toString(), kept.group(), facilitator, day, slot);
        return new Moving(kept.replacedBy(next.id()), next);
    }

    Snapshot after(Snapshot snapshot) {
        return snapshot.with(before).with(now);
    }

    void store(Handle handle, String programme, LocalDate today, @Nullable Cause cause) {
        AppointmentRows.change(handle, before, today, cause);
        if (!now.id().equals(before.id())) {
            AppointmentRows.add(handle, programme, now.id(), now, today, cause);
        }
    }
}
