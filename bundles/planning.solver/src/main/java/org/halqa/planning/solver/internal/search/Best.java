// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.search;

/**
 * The best plan that any thread has found, in numbers. Any thread.
 */
public final class Best {

    /** Is told of each better plan; false ends the search. */
    @FunctionalInterface
    public interface Listener {
        /** A better plan is known, one call at a time. */
        boolean better(int[] plan, long cost);
    }

    private final Listener listener;
    private final Limit limit;
    private int[] plan = new int[0];
    private long cost = Long.MAX_VALUE;

    /** Nothing is known yet. */
    public Best(Listener listener, Limit limit) {
        this.listener = listener;
        this.limit = limit;
    }

    /** Offers a plan that breaks no rule. */
    public synchronized void offer(int[] candidate, long price) {
        if (price < cost) {
            plan = candidate;
            cost = price;
            if (!listener.better(candidate, price)) {
                limit.stop();
            }
        }
    }

    /** The best plan; not to be changed. */
    public synchronized int[] plan() {
        return plan;
    }

    /** What it costs, or {@link Long#MAX_VALUE}. */
    public synchronized long cost() {
        return cost;
    }
}
