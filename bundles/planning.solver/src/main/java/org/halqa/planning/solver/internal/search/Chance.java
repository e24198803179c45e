// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.search;

/** Chance that is quick and can be repeated: xorshift64* (Vigna 2016). One thread. */
public final class Chance {

    private static final int TABLE = 1 << 12;
    private static final double[] EXPONENTIAL = new double[TABLE];

    static {
        for (int i = 0; i < TABLE; i++) {
            EXPONENTIAL[i] = -Math.log((i + 0.5) / TABLE);
        }
    }

    private long state;

    /** Starts where the seed says. */
    public Chance(long seed) {
        state = (seed + 1) * 0x9E3779B97F4A7C15L;
        if (state == 0) {
            state = 1;
        }
        for (int i = 0; i < 8; i++) {
            next();
        }
    }

    private long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }

    /** From 0 to below {@code bound}, which is at least 1. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Once in so many times. */
    public boolean onceIn(int times) {
        return below(times) == 0;
    }

    /** Exponentially distributed with mean 1. */
    public double exponential() {
        return EXPONENTIAL[(int) (next() >>> 52)];
    }
}
