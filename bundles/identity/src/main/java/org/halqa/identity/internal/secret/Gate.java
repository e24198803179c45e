// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few in at a time, in the order in which they came; whoever waits too long is told so. Any thread. */
final class Gate {

    private final Semaphore room;
    private final Duration patience;

    Gate(int atOnce, Duration patience) {
        this.room = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    <T> T pass(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }
}
