// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.search;

import java.util.function.LongConsumer;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): a step that makes a plan dearer is kept now and then, more and
 * more rarely. One thread.
 */
public final class Annealing {

    private static final int STRETCH = 256;
    private static final long OFTEN = 1L << 15;

    private final Walk walk;
    private final Chance chance;
    private final Limit limit;
    private final LongConsumer publish;
    private long published = Long.MAX_VALUE;
    private long publishedAt;
    private long best = Long.MAX_VALUE;
    private long done;

    /**
     * An annealing of that walk.
     *
     * @param done steps that this thread has made before
     * @param publish called with its cost now and then when something better is remembered
     */
    public Annealing(Walk walk, Chance chance, Limit limit, long done, LongConsumer publish) {
        this.done = done;
        this.publish = publish;
        this.walk = walk;
        this.chance = chance;
        this.limit = limit;
    }

    /** Steps made so far. */
    public long done() {
        return done;
    }

    /** Cost of the best sound plan, or {@link Long#MAX_VALUE} as long as there is none. */
    public long best() {
        return best;
    }

    /** Forgets what was best: the walk stands somewhere else now. */
    public void restart() {
        best = Long.MAX_VALUE;
        published = Long.MAX_VALUE;
        note();
    }

    /** Remembers the plan if it is sound and better. */
    public void note() {
        if (walk.sound() && walk.cost() < best) {
            best = walk.cost();
            walk.remember();
        }
    }

    /** A warm and a cold temperature for this walk: what steps that cost something usually cost. */
    public double scale() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < 4000 && !limit.over(done); i++) {
            done++;
            long change = walk.step();
            if (change == Walk.NONE) {
                continue;
            }
            if (change > 0) {
                sum += Math.log(change);
                count++;
            }
            if (change <= 0) {
                walk.keep();
                note();
            } else {
                walk.undo();
            }
        }
        return count == 0 ? 1 : Math.exp(sum / count);
    }

    /**
     * Cools from warm to cold.
     *
     * @param until part of the limit that may be used when it ends, 0 to 1
     */
    public void cool(double warm, double cold, double until) {
        double from = limit.used(done);
        double ratio = Math.log(cold / warm);
        while (best > 0 && !limit.over(done)) {
            double used = limit.used(done);
            if (used >= until) {
                break;
            }
            stretch(warm * Math.exp(ratio * (used - from) / (until - from)));
            if (best < published && done - publishedAt > OFTEN) {
                publish();
            }
        }
        publish();
    }

    private void publish() {
        if (best < published) {
            published = best;
            publishedAt = done;
            publish.accept(best);
        }
    }

    private void stretch(double temperature) {
        for (int i = 0; i < STRETCH; i++) {
            long change = walk.step();
            if (change == Walk.NONE) {
                continue;
            }
            if (change <= 0 || change <= temperature * chance.exponential()) {
                walk.keep();
                if (walk.cost() < best && walk.sound()) {
                    note();
                }
            } else {
                walk.undo();
            }
        }
        done += STRETCH;
        walk.settle();
    }
}
