// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries something on a thread of its own until it works: at the start, some rooms are ready later than others. */
final class Patience implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "halqa-demo");
        made.setDaemon(true);
        return made;
    });
    private final BooleanSupplier ready;
    private final BooleanSupplier work;
    private final long pauseMillis;

    /** @param ready asked before each attempt; as long as it is false none is made, and none is counted */
    Patience(BooleanSupplier ready, BooleanSupplier work, long pauseMillis) {
        this.ready = ready;
        this.work = work;
        this.pauseMillis = pauseMillis;
    }

    void start(int attempts) {
        thread.schedule(() -> attempt(attempts), pauseMillis, TimeUnit.MILLISECONDS);
    }

    private void attempt(int left) {
        boolean done = false;
        try {
            if (!ready.getAsBoolean()) {
                start(left);
                return;
            }
            done = work.getAsBoolean();
        } catch (RuntimeException fault) {
            LOG.warn("The demo could not be loaded yet", fault);
        }
        if (done) {
            LOG.info("The demo is loaded");
        } else if (thread.isShutdown()) {
            LOG.debug("Halqa stops before the demo is loaded");
        } else if (left > 1) {
            start(left - 1);
        } else {
            LOG.error("The demo is not there; an administrator can load it from the page of the programme");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
