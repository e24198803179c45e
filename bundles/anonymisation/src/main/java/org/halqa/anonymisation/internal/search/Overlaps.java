// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.halqa.anonymisation.Finding;

/**
 * Settles findings that lie over each other so that any two of them are apart or one is within the other. Nothing that was
 * found is uncovered by it, and what is replaced is replaced whole: findings of one kind that touch the same letters become one, and so
 * do two that cross and are both replaced; what a person must look at grows around what it crosses, and only what begins
 * within something replaced keeps what that leaves.
 */
final class Overlaps {

    private Overlaps() {}

    static List<Finding> settle(String text, List<Finding> raw) {
        List<Finding> waiting = merged(raw);
        PriorityQueue<Finding> rests = new PriorityQueue<>(Overlaps::reading);
        List<Finding> settled = new ArrayList<>(waiting.size());
        // Places in the list of those that lie around the next one, the innermost last.
        Deque<Integer> around = new ArrayDeque<>();
        int at = 0;
        while (at < waiting.size() || !rests.isEmpty()) {
            boolean rest = at == waiting.size() || !rests.isEmpty() && reading(rests.peek(), waiting.get(at)) < 0;
            Finding next = rest ? rests.remove() : waiting.get(at++);
            while (!around.isEmpty() && settled.get(around.getLast()).end() <= next.start()) {
                around.removeLast();
            }
            Finding wider = around.isEmpty() ? null : settled.get(around.getLast());
            if (wider == null || next.end() <= wider.end()) {
                if (wider == null || !sameMask(wider, next)) {
                    around.addLast(settled.size());
                    settled.add(next);
                }
            } else if (isReplaced(next)) {
                if (grown(settled, around, next)) {
                    around.addLast(settled.size());
                    settled.add(next);
                }
            } else {
                rest(text, next, wider.end()).ifPresent(rests::add);
            }
        }
        return settled;
    }

    /** The order of reading; of those that begin together the widest first. */
    private static int reading(Finding one, Finding other) {
        if (one.start() != other.start()) {
            return Integer.compare(one.start(), other.start());
        }
        if (one.end() != other.end()) {
            return Integer.compare(other.end(), one.end());
        }
        int treatment = one.treatment().compareTo(other.treatment());
        int kind = treatment == 0 ? one.kind().compareTo(other.kind()) : treatment;
        return kind == 0 ? one.detector().compareTo(other.detector()) : kind;
    }

    private static boolean isReplaced(Finding finding) {
        return finding.treatment() != Finding.Treatment.REVIEW;
    }

    /** Lets all that {@code next} crosses grow to its end; false when it became part of one that is replaced itself. */
    private static boolean grown(List<Finding> settled, Deque<Integer> around, Finding next) {
        boolean apart = true;
        for (int place : around) {
            Finding crossed = settled.get(place);
            if (crossed.end() < next.end()) {
                boolean one = isReplaced(crossed);
                settled.set(place, one ? union(crossed, next) : crossed.at(crossed.start(), next.end()));
                apart &= !one;
            }
        }
        return apart;
    }

    /** The same letters masked for two reasons: one is enough. */
    private static boolean sameMask(Finding one, Finding other) {
        return one.start() == other.start()
                && one.end() == other.end()
                && one.treatment() == Finding.Treatment.MASK
                && other.treatment() == Finding.Treatment.MASK;
    }

    /** Those of one kind that touch the same letters as one, in the order of reading. */
    private static List<Finding> merged(List<Finding> raw) {
        List<Finding> sorted = new ArrayList<>(raw);
        sorted.sort(Overlaps::reading);
        List<Finding> merged = new ArrayList<>(sorted.size());
        int[] last =
                new int[Finding.Kind.values().length]; // where the last of each kind is in merged, counted from one
        for (Finding each : sorted) {
            int before = last[each.kind().ordinal()] - 1;
            if (before >= 0 && each.start() < merged.get(before).end()) {
                merged.set(before, union(merged.get(before), each));
            } else {
                merged.add(each);
                last[each.kind().ordinal()] = merged.size();
            }
        }
        merged.sort(Overlaps::reading); // one that grew may lead now
        return merged;
    }

    /** Both as one, treated as the stricter of the two is; of two alike, as the longer. */
    private static Finding union(Finding first, Finding second) {
        int stricter = first.treatment().compareTo(second.treatment());
        boolean longer = second.end() - second.start() > first.end() - first.start();
        Finding leading = stricter > 0 || stricter == 0 && longer ? second : first;
        return leading.at(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
    }

    private static Optional<Finding> rest(String text, Finding finding, int from) {
        int start = from;
        while (start < finding.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start == finding.end() ? Optional.empty() : Optional.of(finding.at(start, finding.end()));
    }
}
