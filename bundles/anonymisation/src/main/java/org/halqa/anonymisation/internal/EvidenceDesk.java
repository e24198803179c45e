// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Period;

/** Protected tables of a period. */
final class EvidenceDesk {

    Evidence of(Caller caller, Period period) {
        throw new DoorClosed(Message.of(Search.MODULE, "closed.evidence"));
    }
}
