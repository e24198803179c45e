// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The hash-chained record of who opened, changed or released what: accesses, never contents. Entries can be added and
 * verified, not changed or removed. A service; any thread.
 */
@ProviderType
public interface AccessRecord {

    /**
     * Adds an entry and returns when it is durable.
     *
     * @param account who: {@link Caller#account()}, or {@code system}
     * @param operation what, the same word as in the permission table, for example {@code door.release}
     * @param subject on what: a kind and an opaque id, for example {@code session/7f3c…}; never a title or a name;
     *     at most 160 signs of ASCII without blanks
     * @throws IllegalArgumentException when one of them could be words of a person
     */
    void add(String account, String operation, String subject);

    /**
     * Adds an entry for each of {@code subjects} and returns when all are durable: together, or none when it throws.
     *
     * @throws IllegalArgumentException as {@link #add}
     */
    void addAll(String account, String operation, List<String> subjects);

    /** Walks the whole chain. Returns the sequence number of the first broken entry, or -1 when it is intact. */
    long verify();

    /**
     * One line of the record.
     *
     * @param sequence 1, 2, 3 … without a gap
     * @param account who: an opaque id, or {@code system}
     */
    record Entry(long sequence, Instant at, String account, String operation, String subject) {}

    /**
     * The newest entries below a sequence number, newest first ({@code record.read}; whoever may read only their own gets
     * only their own).
     *
     * @param before only entries with a smaller sequence number; {@link Long#MAX_VALUE} for the newest
     * @param size how many at most, 1 to 500
     */
    List<Entry> read(Caller caller, long before, int size);
}
