// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.store;

import java.util.Optional;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.internal.desk.Sheet;

/**
 * A document that was handed in, as it is stored.
 *
 * @param id of the document
 * @param kind for example {@code session-report}
 * @param source what it is about on the private side
 * @param programme id of the programme
 * @param author account of its author
 * @param state where it stands
 * @param version changes with every write
 * @param open findings that wait for a decision
 * @param releasedId id of what was released from it, or empty
 * @param sheet what it holds; empty once its key is destroyed
 */
public record Entry(
        String id,
        String kind,
        String source,
        String programme,
        String author,
        State state,
        int version,
        int open,
        String releasedId,
        Optional<Sheet> sheet) {

    /** The same at another stage. */
    public Entry at(State next, Sheet changed) {
        return new Entry(
                id, kind, source, programme, author, next, version, changed.open(), releasedId, Optional.of(changed));
    }

    /** The same without its words. */
    public Entry bare(State next) {
        return new Entry(id, kind, source, programme, author, next, version, 0, releasedId, Optional.empty());
    }

    /** The same, released as {@code document}. */
    public Entry released(String document) {
        return new Entry(id, kind, source, programme, author, State.RELEASED, version, 0, document, Optional.empty());
    }

    Entry holding(Optional<Sheet> opened) {
        return new Entry(id, kind, source, programme, author, state, version, open, releasedId, opened);
    }
}
