// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.anonymisation.ReviewDesk.Waiting;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.anonymisation.internal.archive.CanonicalDocument;
import org.halqa.anonymisation.internal.archive.CanonicalDocument.Words;
import org.halqa.anonymisation.internal.desk.CleanText;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.anonymisation.internal.store.Entry;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.anonymisation.internal.store.ReviewRows;
import org.halqa.identity.Caller;

/** The last step out and the way back: writes what leaves, destroys the draft, notes a recall. */
final class Exit {

    private final House house;
    private final ReviewRows rows;
    private final ReleasedRows released;

    Exit(House house, ReviewRows rows, ReleasedRows released) {
        this.house = house;
        this.rows = rows;
        this.released = released;
    }

    /** Releases a document that has passed the gate; empty when somebody else moved it meanwhile. */
    Optional<Review> release(Caller reader, Entry entry, Sheet sheet) {
        CanonicalDocument document = document(sheet);
        Entry out = entry.released(document.id());
        boolean left = rows.close(out, handle -> released.add(handle, document, entry.id(), reader.account()));
        if (!left) {
            return Optional.empty();
        }
        house.access().add(reader.account(), "door.release", "document/" + entry.id());
        return rows.find(entry.id()).flatMap(saved -> view(saved, reader));
    }

    private CanonicalDocument document(Sheet sheet) {
        Submission submission = sheet.submission();
        Map<String, Words> passages = new LinkedHashMap<>();
        for (int at = 0; at < submission.passages().size(); at++) {
            Passage passage = submission.passages().get(at);
            String text = CleanText.of(sheet.leaving(at).text()).strip();
            if (!text.isEmpty()) {
                passages.put(passage.field(), new Words(passage.language(), text));
            }
        }
        return new CanonicalDocument(
                UUID.randomUUID().toString(),
                submission.kind(),
                submission.programme(),
                house.clock().today(),
                false,
                submission.codes(),
                passages);
    }

    /** Notes that a released document was taken back, and why; empty when somebody else moved it meanwhile. */
    Optional<Review> recall(Caller caller, Entry entry, String reason) {
        String sealed = released.seal(entry.releasedId(), reason);
        Entry back = new Entry(
                entry.id(),
                entry.kind(),
                entry.source(),
                entry.programme(),
                entry.author(),
                State.RECALLED,
                entry.version(),
                0,
                entry.releasedId(),
                Optional.empty());
        boolean noted = rows.close(
                back,
                handle -> released.recall(
                        handle, entry.releasedId(), house.clock().today(), sealed));
        if (!noted) {
            return Optional.empty();
        }
        house.access().add(caller.account(), "door.recall", "document/" + entry.id());
        return rows.find(entry.id()).flatMap(saved -> view(saved, caller));
    }

    /** A document that has left, as it was read; the hash is verified. */
    Optional<Review> view(Entry entry, Caller caller) {
        boolean mine = caller.account().equals(entry.author());
        return released.find(entry.releasedId())
                .map(Verified::orClosed)
                .map(row -> DeskViews.released(entry, row, mine));
    }

    /** One line of the queue for a document that has left. */
    Waiting line(Entry entry, Caller caller) {
        Map<String, List<String>> codes = released.find(entry.releasedId())
                .map(Verified::orClosed)
                .map(row -> CanonicalDocument.read(row.canonical()).codes())
                .orElse(Map.of());
        boolean mine = caller.account().equals(entry.author());
        return new Waiting(entry.id(), entry.kind(), entry.state(), codes, 0, mine);
    }
}
