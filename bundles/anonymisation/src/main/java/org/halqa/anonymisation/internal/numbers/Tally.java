// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

/** Counts by number, in two plain arrays: it is asked millions of times, and boxed numbers take longer than the question. */
final class Tally {

    private static final int SPREAD = 0x9E3779B9;

    private long[] keys = new long[64];
    private int[] counts = new int[64];
    private boolean[] taken = new boolean[64];
    private int size;

    /** How many of a key; zero for one that was never there. */
    int get(long key) {
        return counts[place(key)];
    }

    /** Adds to what there is of a key, and returns what there is then. */
    int add(long key, int more) {
        int place = place(key);
        if (!taken[place]) {
            if (2 * ++size > keys.length) {
                grow();
                place = place(key);
            }
            taken[place] = true;
            keys[place] = key;
        }
        counts[place] += more;
        return counts[place];
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) (key ^ key >>> 32) * SPREAD >>> 7 & mask;
        while (taken[place] && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] before = keys;
        int[] many = counts;
        boolean[] there = taken;
        keys = new long[2 * before.length];
        counts = new int[keys.length];
        taken = new boolean[keys.length];
        for (int at = 0; at < before.length; at++) {
            if (there[at]) {
                int place = place(before[at]);
                taken[place] = true;
                keys[place] = before[at];
                counts[place] = many[at];
            }
        }
    }
}
