// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.util.Arrays;

/**
 * From which stretch of the original each position of the folded text came. Most positions follow the one before them, one unit
 * each; only those that do not are written down.
 */
final class Offsets {

    private int[] positions = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int length;
    /** Where the stretch of the last position ends. */
    private int reached;

    /** The next position came from the units {@code start} to {@code end}. */
    void add(int start, int end) {
        if (start != reached || end != start + 1) {
            note(start, end);
        }
        reached = end;
        length++;
    }

    private void note(int start, int end) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        positions[count] = length;
        starts[count] = start;
        ends[count++] = end;
    }

    /** First unit of what became {@code position}. */
    int start(int position) {
        int noted = noted(position);
        if (noted < 0) {
            return position;
        }
        int after = position - positions[noted];
        return after == 0 ? starts[noted] : ends[noted] + after - 1;
    }

    /** Unit after the last one of the same. */
    int end(int position) {
        int noted = noted(position);
        if (noted < 0) {
            return position + 1;
        }
        return ends[noted] + position - positions[noted];
    }

    /** The last that was written down for {@code position} or before it, or -1. */
    private int noted(int position) {
        int found = Arrays.binarySearch(positions, 0, count, position);
        return found < 0 ? -found - 2 : found;
    }
}
