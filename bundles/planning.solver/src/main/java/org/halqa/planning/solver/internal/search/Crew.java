// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Several threads that search; the first one is the caller's own. Interrupting the caller ends the search early. */
public final class Crew {

    private Crew() {}

    /**
     * Runs the work once for each thread and returns when all are done.
     *
     * @param work is given the number of its thread; what it throws is thrown here
     */
    public static void run(int threads, Limit limit, IntConsumer work) {
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            int number = i;
            Thread thread = new Thread(() -> guarded(number, work, limit, fault), "halqa-planner-" + number);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        guarded(0, work, limit, fault);
        for (Thread other : others) {
            join(other, limit);
        }
        RuntimeException thrown = fault.get();
        if (thrown != null) {
            throw thrown;
        }
    }

    private static void guarded(int number, IntConsumer work, Limit limit, AtomicReference<RuntimeException> fault) {
        try {
            work.accept(number);
        } catch (RuntimeException thrown) {
            limit.stop();
            fault.compareAndSet(null, thrown);
        }
    }

    private static void join(Thread other, Limit limit) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException asked) {
                interrupted = true;
                limit.stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
