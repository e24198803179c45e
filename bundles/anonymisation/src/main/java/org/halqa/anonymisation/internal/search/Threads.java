// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads on which detectors run: as many as searches at one time, and none that keeps the machine from stopping. */
public final class Threads {

    private Threads() {}

    /** A pool that grows when a detector hangs. */
    public static ExecutorService forDetectors() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "halqa-detectors-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
