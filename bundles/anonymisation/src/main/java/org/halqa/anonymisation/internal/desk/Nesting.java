// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.halqa.anonymisation.ReviewDesk.Decided;

/**
 * Which marks count. What lies within another mark sleeps while that one stands or is replaced, and wakes when it is kept:
 * whoever keeps a quotation still decides on the name in it.
 */
final class Nesting {

    private Nesting() {}

    /** The marks of one passage that count, in reading order. */
    static List<Decided> active(List<Decided> marks) {
        List<Decided> active = new ArrayList<>();
        Deque<Decided> around = new ArrayDeque<>();
        for (Decided mark : marks) {
            while (!around.isEmpty()
                    && !Marks.within(mark.finding(), around.getLast().finding())) {
                around.removeLast();
            }
            if (around.stream().allMatch(Marks::kept)) {
                active.add(mark);
            }
            around.addLast(mark);
        }
        return active;
    }

    /** Those of them whose letters are decided by themselves and not by a mark within. */
    static List<Decided> leaves(List<Decided> marks) {
        List<Decided> active = active(marks);
        List<Decided> leaves = new ArrayList<>();
        for (int at = 0; at < active.size(); at++) {
            boolean parent = at + 1 < active.size()
                    && Marks.within(active.get(at + 1).finding(), active.get(at).finding());
            if (!parent) {
                leaves.add(active.get(at));
            }
        }
        return leaves;
    }
}
