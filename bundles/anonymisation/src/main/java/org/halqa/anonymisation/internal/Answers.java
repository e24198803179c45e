// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.model.Message;
import org.halqa.model.Outcome;

/** Answers of the desk that are no success. */
final class Answers {

    private Answers() {}

    /** There is no such document for this person. */
    static Outcome<Review> gone() {
        return Outcome.refused("", Message.of(Search.MODULE, "fault.gone"));
    }

    /** The document stands at another stage. */
    static Outcome<Review> elsewhere() {
        return Outcome.refused("", Message.of(Search.MODULE, "fault.stage"));
    }

    /** The same refusal of a sheet, as one of its review. */
    static Outcome<Review> same(Outcome<Sheet> refusal) {
        return refusal instanceof Outcome.Refused<Sheet> refused ? new Outcome.Refused<>(refused.faults()) : gone();
    }
}
