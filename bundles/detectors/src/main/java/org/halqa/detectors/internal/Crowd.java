// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/** People of the roster while they are collected, a bit for each: mostly nobody, for whom nothing is made, or a few. */
final class Crowd {

    private static final long[] NONE = {};

    /** Nobody; not to be added to. */
    static final Crowd NOBODY = new Crowd(0);

    private final int everybody;
    private long[] bits = NONE;

    /** Nobody yet, of {@code everybody} people with the numbers from 0 on. */
    Crowd(int everybody) {
        this.everybody = everybody;
    }

    /** Adds the people of these numbers. */
    void add(int[] people) {
        if (bits == NONE) {
            bits = new long[(everybody + Long.SIZE - 1) / Long.SIZE];
        }
        for (int person : people) {
            bits[person / Long.SIZE] |= 1L << person;
        }
    }

    /** It, or {@link #NOBODY} when nobody was added. */
    Crowd all() {
        return bits == NONE ? NOBODY : this;
    }

    boolean has(RosterPerson person) {
        return has(person.number());
    }

    /** True when one of {@code people} is among them. */
    boolean hasOneOf(int[] people) {
        for (int person : people) {
            if (has(person)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int person) {
        return bits != NONE && (bits[person / Long.SIZE] & 1L << person) != 0;
    }
}
