// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.anonymisation.internal.store.Entry;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.Role;

/** Who may read what on the desk. */
final class Readers {

    private final Doorkeeper doorkeeper;

    Readers(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** True for the author of a document. */
    boolean author(Caller caller, Entry entry) {
        return caller.account().equals(entry.author()) && doorkeeper.allows(caller, "door.review");
    }

    /** True for a second reader: never the author, a line manager, or somebody named as too close. */
    boolean second(Caller caller, Entry entry) {
        return entry.state() == State.REVIEWED
                && mayConfirm(caller)
                && !caller.account().equals(entry.author())
                && entry.sheet().map(Sheet::submission).stream()
                        .noneMatch(submission -> submission.facilitated().contains(caller.account()));
    }

    /** True for somebody who reads for others at all. */
    boolean mayConfirm(Caller caller) {
        return caller.is(Role.READER) && !caller.is(Role.LINE_MANAGER) && doorkeeper.allows(caller, "door.confirm");
    }

    /** True for who may take a released document back: its author, and coordination. */
    boolean recaller(Caller caller, Entry entry) {
        boolean own = caller.account().equals(entry.author());
        return doorkeeper.allows(caller, "door.recall")
                && (own || !doorkeeper.ownOnly(caller, "door.recall"))
                && (own || caller.is(Role.COORDINATION));
    }
}
