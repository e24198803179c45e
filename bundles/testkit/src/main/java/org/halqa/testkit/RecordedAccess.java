// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;

/** An access record in memory, to be asked what was written. */
public final class RecordedAccess implements AccessRecord {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized void add(String account, String operation, String subject) {
        entries.add(new Entry(entries.size() + 1L, Instant.EPOCH, account, operation, subject));
    }

    @Override
    public synchronized void addAll(String account, String operation, List<String> subjects) {
        subjects.forEach(subject -> add(account, operation, subject));
    }

    @Override
    public long verify() {
        return -1;
    }

    @Override
    public List<Entry> read(Caller caller, long before, int size) {
        List<Entry> newestFirst = entries();
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(entry -> entry.sequence() < before)
                .limit(size)
                .toList();
    }

    /** Everything that was written, oldest first. */
    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }

    /** The operations that were written, oldest first. */
    public List<String> operations() {
        return entries().stream().map(Entry::operation).toList();
    }
}
