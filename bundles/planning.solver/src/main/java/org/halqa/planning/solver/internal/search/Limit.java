// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.search;

/** When a search has to end: at a time, after so many steps, or because somebody said so or interrupts. Any thread. */
public final class Limit {

    private final long start;
    private final long end;
    private final long steps;
    private volatile boolean stopped;

    /**
     * A limit.
     *
     * @param start {@link System#nanoTime} at which the time began to run
     * @param end {@link System#nanoTime} at which it is over
     * @param steps at most so many steps a thread
     */
    public Limit(long start, long end, long steps) {
        this.start = start;
        this.end = end;
        this.steps = steps;
    }

    /** Ends the search. */
    public void stop() {
        stopped = true;
    }

    /** Whether it is over, after so many steps of this thread. */
    public boolean over(long done) {
        if (Thread.currentThread().isInterrupted()) {
            stop();
        }
        return stopped || done >= steps || System.nanoTime() - end >= 0;
    }

    /** How much of what is allowed is used, 0 to 1. Where steps are counted time plays no part, so that runs can be repeated. */
    public double used(long done) {
        if (steps != Long.MAX_VALUE) {
            return Math.min(1, (double) done / steps);
        }
        return Math.min(1, (double) (System.nanoTime() - start) / Math.max(1, end - start));
    }
}
