// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Who is meant: for each column named, the codes that somebody of it may have. An answer column that is named with all its codes
 * means those who answered.
 *
 * @param allowed by index of the column
 */
record Population(TreeMap<Integer, BitSet> allowed) {

    static Population everybody() {
        return new Population(new TreeMap<>());
    }

    /** The same, narrowed to codes of a column. */
    Population with(int column, BitSet codes) {
        TreeMap<Integer, BitSet> narrowed = new TreeMap<>(allowed);
        narrowed.merge(column, codes, Population::both);
        return new Population(narrowed);
    }

    /** The same, without what narrows nothing. */
    Population without(BiPredicate<Integer, BitSet> nothing) {
        TreeMap<Integer, BitSet> fewer = new TreeMap<>(allowed);
        fewer.entrySet().removeIf(entry -> nothing.test(entry.getKey(), entry.getValue()));
        return new Population(fewer);
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    boolean has(int[] codes) {
        for (Map.Entry<Integer, BitSet> entry : allowed.entrySet()) {
            if (!entry.getValue().get(codes[entry.getKey()])) {
                return false;
            }
        }
        return true;
    }

    /** True when everybody of {@code other} is of this, by what the two say. */
    boolean contains(Population other) {
        for (Map.Entry<Integer, BitSet> entry : allowed.entrySet()) {
            BitSet theirs = other.allowed.get(entry.getKey());
            if (theirs == null) {
                return false;
            }
            BitSet beyond = (BitSet) theirs.clone();
            beyond.andNot(entry.getValue());
            if (!beyond.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
