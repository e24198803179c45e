// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.halqa.identity.AccessRecord.Entry;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.identity.internal.record.RecordTable.Head;

/** The record of accesses: adds to the end of the chain, walks it, reads from it. Any thread. */
final class ChainedRecord {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    private static final Pattern WHO = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,160}");

    private final RoomDatabase database;
    private final Chain chain;
    private final Witness witness;
    private final InstantSource clock;
    private final ReentrantLock turn = new ReentrantLock(true);

    ChainedRecord(RoomDatabase database, Chain chain, Witness witness, InstantSource clock) {
        this.database = database;
        this.chain = chain;
        this.witness = witness;
        this.clock = clock;
        if (!database.run(handle -> new RecordTable(handle).holds(witness.seen()))) {
            witness.hold();
        }
    }

    void add(String account, String operation, String subject) {
        addAll(account, operation, List.of(subject));
    }

    void addAll(String account, String operation, List<String> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        if (!WHO.matcher(account).matches()
                || !WORD.matcher(operation).matches()
                || !subjects.stream()
                        .allMatch(subject -> SUBJECT.matcher(subject).matches())) {
            throw new IllegalArgumentException("the record holds codes and opaque ids only");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        turn.lock();
        try {
            witness.see(database.run(handle -> append(new RecordTable(handle), now, account, operation, subjects)));
        } finally {
            turn.unlock();
        }
    }

    long verify() {
        turn.lock();
        try {
            return database.run(handle -> walk(new RecordTable(handle)));
        } finally {
            turn.unlock();
        }
    }

    List<Entry> newest(long before, int size) {
        return database.run(handle -> new RecordTable(handle).page(before, size));
    }

    List<Entry> newestOf(String account, long before, int size) {
        return database.run(handle -> new RecordTable(handle).pageOf(account, before, size));
    }

    private Link append(RecordTable table, Instant now, String account, String operation, List<String> subjects) {
        table.lock();
        Link last = table.head()
                .orElseThrow(() -> new IllegalStateException("the end of the access record is gone"))
                .link();
        for (String subject : subjects) {
            Entry entry = new Entry(last.sequence() + 1, now, account, operation, subject);
            last = chain.after(last, entry);
            table.append(entry, new Head(last, chain.seal(last)));
        }
        return last;
    }

    private long walk(RecordTable table) {
        table.lock();
        Walk walk = new Walk(chain, witness.seen());
        table.walk(walk);
        Head none = new Head(Chain.START, "");
        Head head = table.head().orElse(none);
        return walk.end(head.link(), head.seal());
    }
}
