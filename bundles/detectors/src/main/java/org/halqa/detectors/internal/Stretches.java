// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Arrays;

/**
 * Where the words of a text are, before anything is known of them. All are parted first and looked up afterwards, one straight
 * after the other: so the processor fetches several places of the lists at a time in place of waiting for each.
 */
final class Stretches {

    private static final int LETTERS_OF_A_WORD = 5;

    private int count;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private byte[] allKinds;
    private long[] keys;

    /** Runs of letters and digits of {@code letters}. */
    Stretches(char[] letters) {
        int room = letters.length / LETTERS_OF_A_WORD + 2;
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
        allKinds = new byte[room];
        keys = new long[room];
        int at = 0;
        while (at < letters.length) {
            int start = at;
            int some = 0;
            int all = -1;
            for (int kind = kind(letters, at); (kind & Chars.WORDLY) != 0; kind = kind(letters, ++at)) {
                some |= kind;
                all &= kind;
            }
            if (at > start) {
                add(start, at, some, all, WordTable.key(letters, start, at));
            }
            at++;
        }
        keys = Arrays.copyOf(keys, count);
    }

    private static int kind(char[] letters, int at) {
        return at < letters.length ? Chars.kind(letters[at]) : 0;
    }

    private void add(int start, int end, int some, int all, long key) {
        if (count == starts.length) {
            int room = count * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
            allKinds = Arrays.copyOf(allKinds, room);
            keys = Arrays.copyOf(keys, room);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = (byte) some;
        allKinds[count] = (byte) all;
        keys[count++] = key;
    }

    /** The key of each, see {@link WordTable#key}. */
    long[] keys() {
        return keys;
    }

    /** Position of the first letter of word {@code at}. */
    int start(int at) {
        return starts[at];
    }

    /** Position after its last letter. */
    int end(int at) {
        return ends[at];
    }

    /** The kinds of {@link Chars} that one of its letters is of. */
    byte kinds(int at) {
        return kinds[at];
    }

    /** Those that all of them are of. */
    byte allKinds(int at) {
        return allKinds[at];
    }
}
