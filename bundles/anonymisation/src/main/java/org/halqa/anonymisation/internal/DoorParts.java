// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Releases;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.internal.desk.Examination;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.DraftEnding;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.anonymisation.internal.store.ReviewRows;
import org.halqa.anonymisation.spi.FigureSource;

/**
 * The parts of the door and how its faces are made of them.
 *
 * @param house services of other areas
 * @param search the detectors
 * @param examination the search of whole documents
 * @param rows documents under review
 * @param drafts how long documents may wait
 * @param released documents that have left
 * @param evidence tables that were shown
 * @param sheets what was shown of surveys; one for all who ask
 * @param counting what there is to count; one for all desks
 * @param figures plain figures, as they are at the moment
 * @param leaving held while a document is weighed and leaves; one for all desks
 */
record DoorParts(
        House house,
        Search search,
        Examination examination,
        ReviewRows rows,
        DraftEnding drafts,
        ReleasedRows released,
        EvidenceRows evidence,
        SheetDesk sheets,
        Counting counting,
        Supplier<List<FigureSource>> figures,
        Lock leaving) {

    Door door() {
        return new GuardedDoor(house, rows, examination);
    }

    ReviewDesk desk() {
        return new CarefulDesk(house, rows, drafts, examination, new Exit(house, rows, released), leaving);
    }

    Releases releases() {
        return new VouchedReleases(house, search, released, evidenceDesk(), sheets);
    }

    Disclosure disclosure() {
        return new DisclosureDesk(
                house,
                evidenceDesk(),
                ledger(),
                new Corrections(house, ledger(), counting),
                counting,
                new SheetAccounts(house, sheets));
    }

    private Ledger ledger() {
        return new Ledger(evidence);
    }

    EvidenceDesk evidenceDesk() {
        return new EvidenceDesk(house, ledger(), counting, new PlainFigures(figures));
    }
}
