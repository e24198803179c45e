// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.store.spi.Expiring;
import org.halqa.testkit.FixedProgrammes;

/** Has destroyed three things, and tells it until it knows that it is written. */
final class TalkativeRoom implements Expiring {

    private final Batch batch;
    private boolean written;
    boolean forgetful;
    boolean fails;
    LocalDate before = LocalDate.MIN;

    TalkativeRoom(Why why) {
        this.batch = new Batch("ticket-1", new FixedProgrammes().current().id(), why, 3);
    }

    @Override
    public String kind() {
        return Kind.FACTORS.name();
    }

    @Override
    public int days() {
        return 40;
    }

    @Override
    public List<Batch> destroy(LocalDate from, LocalDate today) {
        if (fails) {
            throw new IllegalStateException("no database");
        }
        before = from;
        return written && !forgetful ? List.of() : List.of(batch);
    }

    @Override
    public void written(String ticket) {
        written = ticket.equals(batch.ticket());
    }
}
