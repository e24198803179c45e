// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import java.time.LocalDate;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Stage;

/**
 * An appointment as it is stored.
 *
 * @param group id
 * @param heldAs id of the session that was logged of it, or empty
 */
public record KeptAppointment(
        String id,
        int version,
        String group,
        String facilitator,
        LocalDate day,
        Slot slot,
        Stage stage,
        String movedTo,
        String heldAs) {

    /** A new one, proposed. */
    public static KeptAppointment proposed(String id, String group, String facilitator, LocalDate day, Slot slot) {
        return new KeptAppointment(id, 1, group, facilitator, day, slot, Stage.PROPOSED, "", "");
    }

    /** The same at another stage. */
    public KeptAppointment at(Stage other) {
        return new KeptAppointment(id, version, group, facilitator, day, slot, other, movedTo, heldAs);
    }

    /** The same somewhere else. */
    public KeptAppointment on(LocalDate otherDay, Slot otherSlot, String otherFacilitator) {
        return new KeptAppointment(id, version, group, otherFacilitator, otherDay, otherSlot, stage, movedTo, heldAs);
    }

    /** Replaced by another one. */
    public KeptAppointment replacedBy(String other) {
        return new KeptAppointment(id, version, group, facilitator, day, slot, Stage.MOVED, other, heldAs);
    }

    /** It took place. */
    public KeptAppointment heldAs(String session) {
        return new KeptAppointment(id, version, group, facilitator, day, slot, Stage.HELD, movedTo, session);
    }
}
